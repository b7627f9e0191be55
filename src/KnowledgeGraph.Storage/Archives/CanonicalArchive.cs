using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>An archive without what depends on when and how often a store was written: recorded times, positions of the log, versions of blocks. Two stores that hold the same give the same bytes.</summary>
public static class CanonicalArchive
{
    // Stands where only it counts that something is superseded, not when.
    private const long Superseded = 0;

    /// <summary>Reads the store twice, at rest: what events took from times of recording is known once all articles were seen.</summary>
    public static async IAsyncEnumerable<ArchiveRecord> OfAsync(IStoreArchive store, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var recorded = new RecordedInstants();
        await foreach (var record in store.ExportAsync(cancellationToken))
        {
            if (record is ArchivedArticle article)
                recorded.Add(article);
        }

        long passed = -1;
        await foreach (var record in store.ExportAsync(cancellationToken))
        {
            if (record is ArchivedBlock)
                continue;
            yield return record is ArchiveEnd ? new ArchiveEnd(passed) : Canonical(record, recorded);
            passed++;
        }
    }

    private static ArchiveRecord Canonical(ArchiveRecord record, RecordedInstants recorded) => record switch
    {
        ArchiveHeader header => new ArchiveHeader(header.Format, null, null, true),
        ArchivedEvent { Event: var resolved, SupersededAt: var superseded } => new ArchivedEvent(recorded.LeftOutOf(resolved), null, Marked(superseded)),
        ArchivedArticle article => Canonical(article),
        ArchivedJudgement { Judgement: var judgement } => new ArchivedJudgement(judgement with { RecordedAt = null, UndoneAt = Marked(judgement.UndoneAt) }),
        ArchivedChange change => change with { Sequence = null, RecordedAt = null, Event = recorded.LeftOutOf(change.Event) },
        _ => record,
    };

    private static ArchivedArticle Canonical(ArchivedArticle article) => article with
    {
        Versions = [.. article.Versions.OrderBy(version => version.Number).Select(version => version with { RecordedAt = null, RetractedAt = Marked(version.RetractedAt) })],
        Mentions =
        [
            .. article.Mentions
                .OrderBy(mention => mention.Id, StringComparer.Ordinal).ThenBy(mention => mention.Revision)
                .Select(mention => mention with { RecordedAt = null, SupersededAt = Marked(mention.SupersededAt) }),
        ],
    };

    private static long? Marked(long? superseded) => superseded is null ? null : Superseded;
}
