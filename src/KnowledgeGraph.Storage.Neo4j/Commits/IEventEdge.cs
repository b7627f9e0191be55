namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>An edge by which an event is found. Equal ones need no writing.</summary>
internal interface IEventEdge
{
    string Type { get; }

    /// <summary>What tells it from others of its type at the event; null where there is one at most.</summary>
    string? Key { get; }

    /// <summary>Whether it leads away from the event.</summary>
    bool IsOutgoing { get; }
}
