using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Resolution.Links;

namespace KnowledgeGraph.Resolution.Assembly;

/// <summary>Events from clusters and their links.</summary>
internal sealed class EventAssembler(ShownAccount accounts)
{
    public IEnumerable<ResolvedEvent> Assemble(IReadOnlyList<Cluster> clusters, LinkTable links, Reviews reviews)
    {
        var decisions = Enumerable.Range(0, clusters.Count)
            .Where(i => links.Cancels[i] is not null)
            .ToLookup(i => links.Cancels[i]!.Value, i => clusters[i]);
        for (var i = 0; i < clusters.Count; i++)
        {
            var reported = Event(clusters[i], [.. decisions[i]]) with
            {
                Cancels = IdOf(clusters, links.Cancels[i]),
                CancelledBy = IdOf(clusters, links.CancelledBy[i]),
                During = IdOf(clusters, links.During[i]),
                RescheduledAs = IdOf(clusters, links.RescheduledAs[i]),
            };
            yield return reviews.Applied(clusters[i], reported);
        }
    }

    private static EventId? IdOf(IReadOnlyList<Cluster> clusters, int? index) => index is { } known ? clusters[known].Id : null;

    private ResolvedEvent Event(Cluster cluster, IReadOnlyList<Cluster> decisions)
    {
        var history = Lifecycle.History(cluster, decisions);
        var account = accounts.Of(cluster, history[^1].Status);
        var articles = cluster.Reports.Select(report => report.Report.Article).ToList();
        return new()
        {
            Id = cluster.Id,
            Account = account,
            Members = [cluster.Reports[0].Id, .. cluster.Reports.Skip(1).Select(report => report.Id).Order()],
            History = history,
            Confidence = Confidence.Of(cluster.Reports),
            Voices = articles.Select(article => article.Voice).Distinct(StringComparer.Ordinal).Count(),
            Reports = articles.Select(article => article.Id).Distinct().Count(),
            FirstReported = articles.Min(article => article.ReportedAt),
            LastReported = articles.Max(article => article.ReportedAt),
            Sources = [.. articles.Select(article => article.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Languages = [.. articles.Select(article => article.Language).OfType<LanguageTag>().Select(tag => tag.Value)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Contradictions = Disputes.Of(cluster, account, decisions),
        };
    }
}
