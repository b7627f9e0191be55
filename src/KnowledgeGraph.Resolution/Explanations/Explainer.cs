using System.Globalization;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution.Agreement;
using KnowledgeGraph.Resolution.Partition;

namespace KnowledgeGraph.Resolution.Explanations;

/// <summary>Tells why the reports of one cluster are together, and what kept the others out.</summary>
internal sealed class Explainer(Compatibility compatibility, CalledOffPlans calledOff, JudgementSet judgements)
{
    private const int MostMembers = 200;
    private const int MostOthers = 20;
    private const int MostCompared = 50;

    public Explanation Explain(Cluster cluster, IReadOnlyList<Cluster> all) => new(
        cluster.Id,
        $"{ReportText.Of(cluster.Reports[0].Account)}: {cluster.Reports.Count} reports under the id of the first.",
        [.. Together(cluster)],
        [.. all.Where(other => other != cluster && other.Kind == cluster.Kind && other.Reports[0].Blocks.Intersect(cluster.Reports[0].Blocks).Any())
            .OrderBy(other => Days(cluster, other)).ThenBy(other => other.Id).Take(MostOthers).Select(other => KeptOut(cluster, other, all))]);

    private IEnumerable<string> Together(Cluster cluster)
    {
        var reports = cluster.Reports;
        yield return $"{ReportText.Of(reports[0])}: the earliest report, the anchor.";
        for (var i = 1; i < Math.Min(reports.Count, MostMembers); i++)
            yield return $"{ReportText.Of(reports[i])}: {Joining(reports[i], [.. reports.Take(Math.Min(i, MostCompared))])}";
        if (reports.Count > MostMembers)
            yield return string.Create(CultureInfo.InvariantCulture, $"and {reports.Count - MostMembers} more.");
    }

    // The surest of its agreements with what came before it; one that agrees with a later one only says so when that one comes.
    private string Joining(ReportFacts report, IReadOnlyList<ReportFacts> earlier)
    {
        var judged = earlier.Select(other => (Other: other, Judgement: Judged(report, other, Verdict.Same))).FirstOrDefault(pair => pair.Judgement is not null);
        if (judged.Judgement is { } judgement)
            return $"{ReportText.Of(judged.Other)}: {Said(judgement, "the same")}.";
        var best = earlier.Select(other => (Other: other, Comparison: Compare(report, other)))
            .Where(pair => pair.Comparison.Relation == Relation.Agree).OrderBy(pair => pair.Comparison.Level).FirstOrDefault();
        return best.Other is { } with
            ? $"with {ReportText.Of(with)}: {ReasonText.Of(best.Comparison, with, report)}."
            : "agrees with later reports of this event.";
    }

    private string KeptOut(Cluster cluster, Cluster other, IReadOnlyList<Cluster> all)
    {
        var name = $"event {other.Id}, {ReportText.Of(other.Reports[0].Account)}";
        var pairs = cluster.Reports.Take(MostCompared).SelectMany(one => other.Reports.Take(MostCompared).Select(another => (One: one, Other: another))).ToList();
        if (pairs.Select(pair => Judged(pair.One, pair.Other, Verdict.Different)).FirstOrDefault(judgement => judgement is not null) is { } judgement)
            return $"{name}: {Said(judgement, "not the same")}.";
        var compared = pairs.Select(pair => (pair.One, pair.Other, Comparison: Compare(pair.One, pair.Other))).ToList();
        if (compared.Where(pair => pair.Comparison.Relation == Relation.Contradict).Select(Pair).FirstOrDefault() is { } contradiction)
            return $"{name}: {contradiction}.";
        if (compared.TrueForAll(pair => pair.Comparison.Relation == Relation.Open))
            return $"{name}: {Pair(compared[0])}.";
        var rivals = all.Where(rival => rival != cluster && rival != other && rival.Kind == cluster.Kind && (Fits(rival, other) || Fits(rival, cluster)));
        return $"{name}: it fits, but so does {string.Join(", ", rivals.Select(rival => $"event {rival.Id}").Take(2).DefaultIfEmpty("another event"))}, and these contradict each other; where nothing tells which, none is joined.";
    }

    private bool Fits(Cluster one, Cluster other) => one.Reports.Take(MostCompared).Any(report =>
        other.Reports.Take(MostCompared).Any(another => Compare(report, another).Relation == Relation.Agree));

    private static string Pair((ReportFacts One, ReportFacts Other, Comparison Comparison) pair) =>
        $"{ReasonText.Of(pair.Comparison, pair.One, pair.Other)} ({ReportText.Of(pair.One)} and {ReportText.Of(pair.Other)})";

    private Comparison Compare(ReportFacts one, ReportFacts other) => calledOff.Weigh(one, other, compatibility.Compare(one, other));

    private Judgement? Judged(ReportFacts one, ReportFacts other, Verdict verdict) =>
        judgements.Of(one.Id).FirstOrDefault(judgement => judgement.Verdict == verdict && judgement.Mentions.Contains(other.Id));

    private static string Said(Judgement judgement, string what) => string.Create(CultureInfo.InvariantCulture,
        $"{judgement.Author} judged on {judgement.RecordedAt:yyyy-MM-dd} that they are {what} (judgement {judgement.Id}{(judgement.Reason is { } reason ? $": {reason}" : "")})");

    private static int Days(Cluster one, Cluster other)
    {
        var (a, b) = (one.Reports[0], other.Reports[0]);
        return a.First is not { } first || b.First is not { } second ? int.MaxValue : Math.Abs(first.DayNumber - second.DayNumber);
    }
}
