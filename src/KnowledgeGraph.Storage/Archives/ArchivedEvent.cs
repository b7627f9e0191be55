using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>An event, or the last state of one that is no more.</summary>
/// <param name="SupersededAt">When it ceased to be; null while it lives. 0 in a canonical archive.</param>
public sealed record ArchivedEvent(EventRecord Event, long? RecordedAt, long? SupersededAt) : ArchiveRecord;
