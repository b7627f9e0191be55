namespace KnowledgeGraph.Ingest.History;

/// <summary>A question about an instant that rests on more mentions than may be resolved at once.</summary>
public sealed class HistoryTooLargeException() : Exception(
    $"More than {IEventHistory.MaxMentions} mentions bear on what was known then. Narrow the question by parties, kinds or days.");
