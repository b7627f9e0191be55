using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Makes of reports the testimonies that are compared, so that ten thousand reports of a few facts cost no more than these few.</summary>
internal sealed class Testimonies(Compatibility compatibility, JudgementSet judgements)
{
    /// <param name="reports">In <see cref="ReportOrder"/>.</param>
    /// <returns>In the order of their first reports.</returns>
    public List<Testimony> Of(IReadOnlyList<ReportFacts> reports)
    {
        var position = reports.Select((report, i) => (report.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var joined = Components.Of(reports.Count, [.. Alike(reports, position), .. Judged(reports, position)]);
        return [.. reports.Select((report, i) => (report, i)).GroupBy(pair => joined[pair.i], pair => pair.report).Select(group => new Testimony([.. group]))];
    }

    private IEnumerable<(int, int)> Alike(IReadOnlyList<ReportFacts> reports, Dictionary<MentionId, int> position)
    {
        foreach (var same in reports.Where(report => judgements.Of(report.Id).Count == 0).GroupBy(report => report.Content))
        {
            var group = same.ToList();
            foreach (var one in AgreeAmongThemselves(group[0]) ? OfArticlesThatSayItOnce(group) : Copies(group))
            {
                for (var i = 1; i < one.Count; i++)
                    yield return (position[one[0].Id], position[one[i].Id]);
            }
        }
    }

    private bool AgreeAmongThemselves(ReportFacts report) => compatibility.Compare(report, report, sameVoice: false).Relation == Relation.Agree;

    // An article that says the same twice tells of two; all others may still tell of one.
    private static IEnumerable<List<ReportFacts>> OfArticlesThatSayItOnce(List<ReportFacts> same)
    {
        var once = same.CountBy(report => report.Article).Where(count => count.Value == 1).Select(count => count.Key).ToHashSet();
        return [same.FindAll(report => once.Contains(report.Article)), .. Copies(same.FindAll(report => !once.Contains(report.Article)))];
    }

    private static IEnumerable<List<ReportFacts>> Copies(List<ReportFacts> same) =>
        same.GroupBy(report => report.Report.Article.Voice, StringComparer.Ordinal).Select(copies => copies.ToList()).Where(IsOfDifferentArticles);

    private static bool IsOfDifferentArticles(List<ReportFacts> reports) => reports.DistinctBy(report => report.Article).Count() == reports.Count;

    private IEnumerable<(int, int)> Judged(IReadOnlyList<ReportFacts> reports, Dictionary<MentionId, int> position)
    {
        foreach (var report in reports)
        {
            foreach (var other in judgements.JoinedTo(report.Id))
            {
                if (position.TryGetValue(other, out var index))
                    yield return (position[report.Id], index);
            }
        }
    }
}
