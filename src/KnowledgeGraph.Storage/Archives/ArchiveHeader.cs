namespace KnowledgeGraph.Storage.Archives;

/// <summary>The first record.</summary>
/// <param name="Position">The position of the change log; null in a canonical archive.</param>
/// <param name="RecordedAt">The latest instant that was recorded; null in a canonical archive.</param>
/// <param name="Canonical">Made to be compared, not to be imported.</param>
public sealed record ArchiveHeader(int Format, long? Position, long? RecordedAt, bool? Canonical = null) : ArchiveRecord
{
    /// <summary>Counted up when an older program could not read what a newer one writes.</summary>
    public const int CurrentFormat = 1;
}
