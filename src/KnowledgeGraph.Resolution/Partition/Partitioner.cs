using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Sorts reports into clusters of reports of one occurrence.</summary>
internal sealed class Partitioner(Compatibility compatibility)
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
        var pairs = Sweep.Pairs(testimonies)
            .Select(pair => new Pair(pair.One, pair.Other, testimonies[pair.One].Compare(testimonies[pair.Other], compatibility))).ToList();
        steps = reports.Count + pairs.Count;
        var component = Components.Of(testimonies.Count, pairs.Where(pair => pair.Comparison.Relation == Relation.Agree).Select(pair => (pair.One, pair.Other)));
        var pairsOf = pairs.Where(pair => component[pair.One] == component[pair.Other]).ToLookup(pair => component[pair.One]);
        var clusters = new List<IReadOnlyList<ReportFacts>>();
        foreach (var members in Enumerable.Range(0, testimonies.Count).GroupBy(i => component[i]))
        {
            var found = Cluster([.. members], pairsOf[members.Key], testimonies, judgements, out var more);
            clusters.AddRange(found.Select(InOrder));
            steps += more;
        }

        return clusters;
    }

    private static IEnumerable<IEnumerable<ReportFacts>> Cluster(
        int[] members, IEnumerable<Pair> pairs, List<Testimony> testimonies, JudgementSet judgements, out long steps)
    {
        steps = 0;
        if (members is [var only])
            return [testimonies[only].Reports];
        var place = members.Select((testimony, i) => (testimony, i)).ToDictionary(pair => pair.testimony, pair => pair.i);
        var component = new Component(members.Length);
        foreach (var (one, other, comparison) in pairs)
            component.Note(place[one], place[other], comparison, testimonies[one].IsKeptFrom(testimonies[other], judgements));
        var clusters = component.Cluster().Select(cluster => cluster.SelectMany(i => testimonies[members[i]].Reports)).ToList();
        steps = component.Steps;
        return clusters;
    }

    private static List<ReportFacts> InOrder(IEnumerable<ReportFacts> cluster) =>
        [.. cluster.OrderBy(report => report.Report, ReportOrder.Instance)];

    private readonly record struct Pair(int One, int Other, Comparison Comparison);
}
