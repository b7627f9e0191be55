namespace KnowledgeGraph.Ingest.Judgements;

/// <summary>Why a judgement can't stand.</summary>
public enum JudgementFault
{
    /// <summary>Something is missing or doesn't go together.</summary>
    Invalid,

    /// <summary>An id names nothing that is there.</summary>
    Unknown,

    /// <summary>Others that bind say the contrary.</summary>
    Contradicted,

    /// <summary>So many reports hang together with it that they can't be resolved at once.</summary>
    TooLarge,
}
