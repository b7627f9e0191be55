using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Links;

/// <summary>The clusters of a kind by pair of parties, so that links are looked for among a few.</summary>
internal sealed class DayIndex
{
    private readonly Dictionary<string, List<(int First, int Last, int Index)>> _byPair = new(StringComparer.Ordinal);

    public DayIndex(IReadOnlyList<Cluster> clusters, EventKind kind)
    {
        for (var i = 0; i < clusters.Count; i++)
        {
            if (clusters[i].Kind != kind)
                continue;
            var (first, last) = Days(clusters[i], 0);
            foreach (var pair in PairsOf(clusters[i]))
            {
                if (!_byPair.TryGetValue(pair, out var list))
                    _byPair[pair] = list = [];
                list.Add((first, last, i));
            }
        }
    }

    /// <summary>Clusters with a pair in common whose days lie within <paramref name="slack"/> days, each once, ascending.</summary>
    public IEnumerable<int> Around(Cluster cluster, int slack)
    {
        var (first, last) = Days(cluster, slack);
        return PairsOf(cluster).SelectMany(pair => _byPair.GetValueOrDefault(pair, []))
            .Where(entry => entry.First <= last && entry.Last >= first)
            .Select(entry => entry.Index).Distinct().Order();
    }

    private static IEnumerable<string> PairsOf(Cluster cluster) =>
        cluster.Reports.SelectMany(report => report.Blocks).Select(block => block.Key).Distinct(StringComparer.Ordinal);

    // Without any day it stands everywhere, as in the store.
    private static (int First, int Last) Days(Cluster cluster, int slack) => cluster.Reports.Any(report => report.First is null)
        ? (int.MinValue, int.MaxValue)
        : (cluster.Reports.Min(report => report.First!.Value.DayNumber) - slack, cluster.Reports.Max(report => report.Last!.Value.DayNumber) + slack);
}
