using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution.Agreement;
using KnowledgeGraph.Resolution.Links;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Sorts reports into clusters of reports of one occurrence.</summary>
internal sealed class Partitioner(Compatibility compatibility, CancellationMatch cancellations)
{
    /// <param name="reports">In <see cref="ReportOrder"/>.</param>
    public IEnumerable<IReadOnlyList<ReportFacts>> Partition(IReadOnlyList<ReportFacts> reports, JudgementSet judgements) =>
        Partition(reports, judgements, out _);

    /// <param name="reports">In <see cref="ReportOrder"/>.</param>
    /// <param name="judgements">What analysts said.</param>
    /// <param name="steps">How many pairs of testimonies were compared, and steps of clustering done.</param>
    public IReadOnlyList<IReadOnlyList<ReportFacts>> Partition(IReadOnlyList<ReportFacts> reports, JudgementSet judgements, out long steps)
    {
        var testimonies = new Testimonies(compatibility, judgements).Of(reports);
        var pairs = Pairs(testimonies, new(reports, cancellations), out var compared);
        pairs.AddRange(new Witnesses(testimonies, compatibility).Of(pairs));
        pairs = new Wording(testimonies, pairs).Weigh();
        steps = reports.Count + compared;
        var roots = Components.Of(testimonies.Count, pairs.Where(pair => pair.Comparison.Relation == Relation.Agree).Select(pair => (pair.One, pair.Other)));
        var place = new int[testimonies.Count];
        var members = new List<int>[testimonies.Count];
        for (var i = 0; i < testimonies.Count; i++)
        {
            var list = members[roots[i]] ??= [];
            place[i] = list.Count;
            list.Add(i);
        }

        var components = members.Select(list => list is { Count: > 1 } ? new Component([.. list.Select(i => testimonies[i])]) : null).ToArray();
        foreach (var (one, other, comparison) in pairs)
        {
            if (roots[one] == roots[other])
                components[roots[one]]!.Note(place[one], place[other], comparison, testimonies[one].IsKeptFrom(testimonies[other], judgements));
        }

        var clusters = new List<IReadOnlyList<ReportFacts>>();
        for (var root = 0; root < testimonies.Count; root++)
        {
            if (components[root] is { } component)
            {
                clusters.AddRange(component.Cluster().Select(cluster => InOrder(cluster.SelectMany(i => testimonies[members[root][i]].Reports))));
                steps += component.Steps;
            }
            else if (members[root] is not null)
            {
                clusters.Add(testimonies[root].Reports);
            }
        }

        return clusters;
    }

    /// <summary>How many pairs of testimonies would be compared.</summary>
    /// <param name="reports">In <see cref="ReportOrder"/>.</param>
    /// <param name="judgements">What analysts said.</param>
    /// <param name="most">Beyond it, it is not counted further.</param>
    public long CountComparisons(IReadOnlyList<ReportFacts> reports, JudgementSet judgements, long most) =>
        Sweep.Pairs(new Testimonies(compatibility, judgements).Of(reports)).Take((int)Math.Min(most, int.MaxValue - 1) + 1).LongCount();

    // Only those that may be one: all others are known by their absence.
    private List<Pair> Pairs(List<Testimony> testimonies, CalledOffPlans calledOff, out long compared)
    {
        var pairs = new List<Pair>();
        compared = 0;
        foreach (var (one, other) in Sweep.Pairs(testimonies))
        {
            compared++;
            if (testimonies[one].Compare(testimonies[other], compatibility, calledOff) is { Relation: not Relation.Contradict } comparison)
                pairs.Add(new(one, other, comparison));
        }

        return pairs;
    }

    private static List<ReportFacts> InOrder(IEnumerable<ReportFacts> cluster) =>
        [.. cluster.OrderBy(report => report.Report, ReportOrder.Instance)];
}
