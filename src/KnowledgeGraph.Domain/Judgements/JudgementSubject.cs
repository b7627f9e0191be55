namespace KnowledgeGraph.Domain.Judgements;

/// <summary>What a judgement speaks of.</summary>
public enum JudgementSubject
{
    /// <summary>Events, by the mentions that were their members then.</summary>
    Event,

    /// <summary>Single mentions.</summary>
    Mention,

    /// <summary>People, by any of their ids.</summary>
    Person,
}
