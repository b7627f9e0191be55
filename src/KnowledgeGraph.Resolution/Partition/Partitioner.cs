using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Clusters of reports of one occurrence.</summary>
internal sealed class Partitioner(Compatibility compatibility)
{
    /// <param name="reports">In <see cref="ReportOrder"/>.</param>
    public IEnumerable<IReadOnlyList<ReportFacts>> Partition(IReadOnlyList<ReportFacts> reports)
    {
        var comparisons = new Comparisons(reports, compatibility);
        foreach (var component in ComponentsOf(reports, comparisons))
        {
            foreach (var cluster in component.Count == 1 ? [[0]] : new Component(component, comparisons).Cluster())
                yield return [.. cluster.Order().Select(i => component[i])];
        }
    }

    private static IEnumerable<List<ReportFacts>> ComponentsOf(IReadOnlyList<ReportFacts> reports, Comparisons comparisons)
    {
        var examples = comparisons.Examples;
        var agreeing = Sweep.Pairs(examples).Where(pair => comparisons.MayAgree(pair.One, pair.Other));
        var component = Components.Of(examples.Count, agreeing);
        // A class of which no two agree is no component, but nothing is lost by looking.
        return reports.GroupBy(report => component[comparisons.ClassOf(report)]).Select(group => group.ToList());
    }
}
