namespace KnowledgeGraph.Storage.Archives;

/// <summary>The last record, by which a whole archive is told from one that was cut off.</summary>
/// <param name="Records">How many stand between header and end.</param>
public sealed record ArchiveEnd(long Records) : ArchiveRecord;
