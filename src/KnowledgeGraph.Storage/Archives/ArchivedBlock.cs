using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>How often a block was written, so that what was computed before an import can't be written after it.</summary>
public sealed record ArchivedBlock(string Kind, string Key, long Version) : ArchiveRecord
{
    public Block ToBlock() => new(WireName.Parse<EventKind>(Kind), Key);
}
