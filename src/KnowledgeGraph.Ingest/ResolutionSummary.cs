namespace KnowledgeGraph.Ingest;

/// <summary>What a run over all events did.</summary>
/// <param name="Events">How many were looked at.</param>
/// <param name="Mentions">Of how many mentions they consist.</param>
/// <param name="Written">Events that were written anew.</param>
/// <param name="Removed">Events that are no more.</param>
/// <param name="TooLarge">Events that hang together with more reports than may be resolved together: they stay as they are.</param>
public sealed record ResolutionSummary(long Events, long Mentions, long Written, long Removed, long TooLarge);
