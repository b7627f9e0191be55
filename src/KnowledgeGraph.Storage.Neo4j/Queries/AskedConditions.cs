namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>The conditions of a filter that its events don't fulfil by the way on which they are found.</summary>
[Flags]
internal enum AskedConditions
{
    None = 0,

    /// <summary>A first day: what began before it may reach into the span.</summary>
    From = 1,
    Kinds = 2,
    Statuses = 4,

    /// <summary>Conditions on parties and people, which few filters have.</summary>
    Parties = 8,

    /// <summary>Conditions on what stands on the event alone.</summary>
    Facts = 16,
}
