namespace KnowledgeGraph.Domain.Judgements;

/// <summary>What an analyst says.</summary>
public enum Verdict
{
    /// <summary>The event is real.</summary>
    Confirmed,

    /// <summary>There is no such event: it is shown no more, and neither is what joins its mentions later.</summary>
    Wrong,

    /// <summary>The event is real, and some of its facts are others than the reports say.</summary>
    Corrected,

    /// <summary>All that is named is one.</summary>
    Same,

    /// <summary>No two of those that are named are one.</summary>
    Different,
}
