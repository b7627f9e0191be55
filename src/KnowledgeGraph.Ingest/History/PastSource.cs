using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest.Resolving;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.History;

namespace KnowledgeGraph.Ingest.History;

/// <summary>Reports of an instant, as components read them.</summary>
internal sealed class PastSource(IReportHistory reports, DateTimeOffset at) : IReportSource
{
    public async Task<IReadOnlyList<Report>?> ReadAsync(
        IReadOnlyList<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
        Whole(await reports.ReadAsync(ranges, mentions, at, IEventHistory.MaxMentions, cancellationToken));

    public async Task<IReadOnlyList<Report>> ReadAsync(ReportScope scope, CancellationToken cancellationToken) =>
        Whole(await reports.ReadAsync(scope, at, IEventHistory.MaxMentions, cancellationToken));

    public IEnumerable<MentionId> Bound(Func<MentionId, bool> isInside) => [];

    private static IReadOnlyList<Report> Whole(PastReports found) => found.IsWhole ? found.Reports : throw new HistoryTooLargeException();
}
