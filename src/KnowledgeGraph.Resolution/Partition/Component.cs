using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Reports that hang together by agreement, and the clusters that they fall into.</summary>
internal sealed class Component
{
    private readonly Clusters _clusters;
    private readonly SortedDictionary<int, List<(int One, int Other, bool IsStrong)>> _byLevel = [];
    private readonly HashSet<(int, int, int)> _refused = [];

    /// <param name="reports">In <see cref="ReportOrder"/>: ties are broken by it.</param>
    public Component(IReadOnlyList<ReportFacts> reports, Comparisons comparisons)
    {
        _clusters = new(reports.Count);
        for (var i = 0; i < reports.Count; i++)
        {
            for (var j = i + 1; j < reports.Count; j++)
                Note(i, j, comparisons.Between(reports[i], reports[j]));
        }
    }

    /// <summary>From the surest agreement to the weakest, joins what nothing contradicts.</summary>
    public IEnumerable<IReadOnlyList<int>> Cluster()
    {
        foreach (var (level, agreements) in _byLevel)
        {
            foreach (var (one, other, isStrong) in agreements)
                TryJoin(_clusters.Find(one), _clusters.Find(other), level, isStrong);
        }

        return _clusters.All;
    }

    private void Note(int one, int other, Comparison comparison)
    {
        if (comparison.Relation == Relation.Contradict)
            _clusters.SetConflict(one, other);
        if (comparison.Relation != Relation.Agree)
            return;
        if (!_byLevel.TryGetValue(comparison.Level, out var agreements))
            _byLevel[comparison.Level] = agreements = [];
        agreements.Add((one, other, comparison.IsStrong));
        _clusters.SetAgreement(one, other, comparison.Level);
    }

    private void TryJoin(int one, int other, int level, bool isStrong)
    {
        if (one == other || _clusters.Contradict(one, other))
            return;
        if (isStrong || !IsContested(one, other, level))
        {
            _clusters.Join(one, other);
            _refused.Clear();
        }
    }

    // The answer for two clusters stays the same until some join.
    private bool IsContested(int one, int other, int level)
    {
        if (_refused.Contains((one, other, level)))
            return true;
        if (!HasRival(one, other, level) && !HasRival(other, one, level))
            return false;
        _refused.Add((one, other, level));
        _refused.Add((other, one, level));
        return true;
    }

    // A rival fits the cluster as well as the candidate does, and cannot be one with the candidate.
    private bool HasRival(int cluster, int candidate, int level)
    {
        foreach (var neighbour in _clusters.Neighbours(cluster, level))
        {
            if (neighbour != candidate && _clusters.Contradict(neighbour, candidate) && !_clusters.Contradict(neighbour, cluster))
                return true;
        }

        return false;
    }
}
