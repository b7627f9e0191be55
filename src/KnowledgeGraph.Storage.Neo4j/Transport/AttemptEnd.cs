namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>How one try of a statement ended, as far as a second try goes.</summary>
internal enum AttemptEnd
{
    Answered,

    /// <summary>Nothing happened at the server, or it was rolled back, and it may go better soon.</summary>
    NothingHappened,

    /// <summary>The answer was lost: it may have happened.</summary>
    AnswerLost,

    /// <summary>A second try would end the same.</summary>
    Final,
}
