using KnowledgeGraph.Benchmarks.HardSet;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Benchmarks.Calibration;

/// <summary>How far the confidence of resolved events can be believed, by the number of voices that tell them. An event is real when one of its mentions pairs with the gold of its article.</summary>
internal static class ResolvedConfidence
{
    public static IEnumerable<FormattableString> Lines(IReadOnlyList<ExtractedArticle> articles, OfficeTable offices)
    {
        var read = articles.SelectMany((article, i) => Read(article, DateTimeOffset.UnixEpoch.AddSeconds(i), offices)).ToList();
        var right = read.ToDictionary(pair => pair.Report.Mention.Id, pair => pair.Right);
        var events = new EventResolver(offices).Resolve([.. read.Select(pair => pair.Report)]);
        yield return $"resolved: {read.Count} mentions, {events.Count} events";
        foreach (var group in events.GroupBy(found => found.Voices).OrderBy(group => group.Key))
        {
            var (told, real) = (group.Average(found => found.Confidence), group.Average(found => found.Members.Any(member => right[member]) ? 1.0 : 0));
            yield return $"  voices {group.Key}: {group.Count()} events, confidence {told:0.000}, real {real:0.000}, apart {Math.Abs(told - real):0.000}";
        }
    }

    private static IEnumerable<(Report Report, bool Right)> Read(ExtractedArticle article, DateTimeOffset recorded, OfficeTable offices)
    {
        var told = article.Gold.Article with { Events = [.. article.Found.Select(one => new GivenEvent(one.Account, one.Evidence.Text, one.Confidence))] };
        return ReportLines.Reports(told, recorded, offices).Zip(article.Right, (named, right) => (named.Report, right));
    }
}
