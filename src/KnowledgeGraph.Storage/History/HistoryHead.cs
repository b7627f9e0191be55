namespace KnowledgeGraph.Storage.History;

/// <summary>How far a store has come.</summary>
/// <param name="Recorded">The instant of the last commit; every later commit has a later one.</param>
/// <param name="Position">The position of the change log.</param>
public sealed record HistoryHead(DateTimeOffset Recorded, long Position);
