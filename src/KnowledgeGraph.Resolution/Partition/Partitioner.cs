using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Clusters of reports of one occurrence.</summary>
internal sealed class Partitioner(Compatibility compatibility)
{
    /// <param name="reports">In <see cref="ReportOrder"/>.</param>
    public IEnumerable<IReadOnlyList<ReportFacts>> Partition(IReadOnlyList<ReportFacts> reports)
    {
        var verdicts = new Verdicts(reports, compatibility);
        foreach (var component in ComponentsOf(reports, verdicts))
        {
            foreach (var cluster in component.Count == 1 ? [[0]] : new Component(component, verdicts).Cluster())
                yield return [.. cluster.Order().Select(i => component[i])];
        }
    }

    private static IEnumerable<List<ReportFacts>> ComponentsOf(IReadOnlyList<ReportFacts> reports, Verdicts verdicts)
    {
        var examples = verdicts.Examples;
        var agreeing = Sweep.Pairs(examples).Where(pair => verdicts.MayAgree(pair.One, pair.Other));
        var component = Components.Of(examples.Count, agreeing);
        // A class of which no two agree is no component, but nothing is lost by looking.
        return reports.GroupBy(report => component[verdicts.ClassOf(report)]).Select(group => group.ToList());
    }
}
