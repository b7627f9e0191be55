using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution;

/// <summary>The reports of one occurrence in <see cref="ReportOrder"/>; the first is the anchor.</summary>
internal sealed class Cluster(IReadOnlyList<ReportFacts> reports)
{
    public IReadOnlyList<ReportFacts> Reports { get; } = reports;

    public EventKind Kind => Reports[0].Kind;

    public EventId Id { get; } = new(reports[0].Id);

    public bool IsPlanned { get; } = reports.Any(report => report.Account.Status == EventStatus.Planned);

    /// <summary>A time of recording depends on the order of arrival: it decides nothing.</summary>
    public DateTimeOffset FirstPublished { get; } = reports[0].Report.Article.PublishedAt ?? DateTimeOffset.MaxValue;
}
