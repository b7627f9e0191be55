namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>How the growing of a closure ended.</summary>
internal enum Growth
{
    /// <summary>It holds whole components.</summary>
    Whole,

    /// <summary>Another writer came between two reads, so that they don't belong together.</summary>
    Outdated,

    /// <summary>It reached more reports than may be resolved together.</summary>
    TooLarge,

    /// <summary>Its reports say too many different things to be compared with each other.</summary>
    TooVaried,
}
