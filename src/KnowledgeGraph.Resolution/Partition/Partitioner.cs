using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Clusters of reports of one occurrence.</summary>
internal sealed class Partitioner(Compatibility compatibility)
{
    /// <param name="reports">In <see cref="ReportOrder"/>.</param>
    public IEnumerable<IReadOnlyList<ReportFacts>> Partition(IReadOnlyList<ReportFacts> reports)
    {
        var agreeing = Sweep.Pairs(reports)
            .Where(pair => compatibility.Compare(reports[pair.One], reports[pair.Other]).Relation == Relation.Agree);
        foreach (var nodes in Components.Of(reports.Count, agreeing))
        {
            ReportFacts[] component = [.. nodes.Select(i => reports[i])];
            foreach (var cluster in component.Length == 1 ? [[0]] : new Component(component, compatibility).Cluster())
                yield return [.. cluster.Order().Select(i => component[i])];
        }
    }
}
