using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Makes of reports the testimonies that are compared, so that ten thousand reports of a few facts cost no more than these few.</summary>
internal sealed class Testimonies(Compatibility compatibility, JudgementSet judgements)
{
    // More reports that say the same are one, whatever their words: the work stays bounded.
    private const int MostTellings = 32;

    // Within which an outlet corrects itself.
    private const int DaysOfCorrection = 7;

    /// <param name="reports">In <see cref="ReportOrder"/>.</param>
    /// <returns>In the order of their first reports.</returns>
    public List<Testimony> Of(IReadOnlyList<ReportFacts> reports)
    {
        var position = reports.Select((report, i) => (report.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var joined = Components.Of(reports.Count, [.. Alike(reports, position), .. Corrected(reports, position), .. Judged(reports, position)]);
        return [.. reports.Select((report, i) => (report, i)).GroupBy(pair => joined[pair.i], pair => pair.report).Select(group => new Testimony([.. group]))];
    }

    private IEnumerable<(int, int)> Alike(IReadOnlyList<ReportFacts> reports, Dictionary<MentionId, int> position)
    {
        var twice = ToldTwice(reports);
        foreach (var same in reports.Where(report => judgements.Of(report.Id).Count == 0).GroupBy(report => report.Content))
        {
            var group = same.ToList();
            if (group.Count == 1)
                continue;
            foreach (var one in ByWords(AgreeAmongThemselves(group[0]) ? OfArticlesThatSayItOnce(group) : Copies(group), twice))
            {
                for (var i = 1; i < one.Count; i++)
                    yield return (position[one[0].Id], position[one[i].Id]);
            }
        }
    }

    // What some article tells twice of one day. Reports of it that say the same may still mean another of the two, so that only those in the same words are one from the start.
    private static HashSet<DiplomaticEvent> ToldTwice(IReadOnlyList<ReportFacts> reports) =>
        [.. reports.Where(report => report.Kind == EventKind.Meeting && report.Date is not null).CountBy(report => (report.Article, Facts: Timeless(report)))
            .Where(count => count.Value > 1).Select(count => count.Key.Facts)];

    private static DiplomaticEvent Timeless(ReportFacts report) => report.Facts with { Status = EventStatus.Occurred };

    private static bool TellOfTwo(List<ReportFacts> group) => group.Exists(one => group.Exists(other => one.Cues.AreOfTwo(other.Cues)));

    private static IEnumerable<List<ReportFacts>> ByWords(IEnumerable<List<ReportFacts>> groups, HashSet<DiplomaticEvent> twice) => groups.SelectMany(group =>
        group.Count is > 1 and <= MostTellings && group[0].Kind == EventKind.Meeting && (twice.Contains(Timeless(group[0])) || TellOfTwo(group))
            ? group.GroupBy(report => report.Report.Mention.Evidence.Text, StringComparer.Ordinal).Select(telling => telling.ToList())
            : [group]);

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

    // What an outlet says to correct what it had wrong is one with it from the start, so that what others say agrees with the one or the other.
    private IEnumerable<(int, int)> Corrected(IReadOnlyList<ReportFacts> reports, Dictionary<MentionId, int> position)
    {
        var corrections = reports.Where(report => report.Cues.IsCorrection && report.Published is not null && judgements.Of(report.Id).Count == 0).ToList();
        if (corrections.Count == 0)
            yield break;
        var told = reports.Where(report => judgements.Of(report.Id).Count == 0).ToLookup(report => (report.Kind, report.Report.Article.Source));
        foreach (var right in corrections)
        {
            var before = told[(right.Kind, right.Report.Article.Source)].Where(report => IsBefore(report, right)).Take(MostTellings + 1).ToList();
            if (before.Count > MostTellings || before.Exists(report => compatibility.Compare(right, report).Relation == Relation.Agree))
                continue;
            if (before.FindAll(report => compatibility.MayCorrect(right, report)) is [var wrong])
                yield return (position[wrong.Id], position[right.Id]);
        }
    }

    private static bool IsBefore(ReportFacts report, ReportFacts right) => right.Published!.Value.DayNumber - report.Published?.DayNumber is >= 0 and <= DaysOfCorrection
        && report.Report.Article.PublishedAt < right.Report.Article.PublishedAt;

    private IEnumerable<(int, int)> Judged(IReadOnlyList<ReportFacts> reports, Dictionary<MentionId, int> position)
    {
        foreach (var report in reports.Where(report => judgements.Of(report.Id).Count > 0))
        {
            foreach (var other in judgements.JoinedTo(report.Id))
            {
                if (position.TryGetValue(other, out var index))
                    yield return (position[report.Id], index);
            }
        }
    }
}
