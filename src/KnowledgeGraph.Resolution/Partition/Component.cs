using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Reports that hang together by agreement, and the clusters that they fall into.</summary>
internal sealed class Component
{
    private readonly Clusters _clusters;
    private readonly SortedDictionary<int, List<(int One, int Other, bool IsStrong)>> _byLevel = [];
    private readonly List<(int Other, int Level)>[] _neighbours;

    /// <param name="reports">In <see cref="ReportOrder"/>: ties are broken by it.</param>
    public Component(IReadOnlyList<ReportFacts> reports, Compatibility compatibility)
    {
        _clusters = new(reports.Count);
        _neighbours = [.. reports.Select(_ => new List<(int, int)>())];
        var verdicts = new Verdicts(reports, compatibility);
        for (var i = 0; i < reports.Count; i++)
        {
            for (var j = i + 1; j < reports.Count; j++)
                Note(i, j, verdicts[i, j]);
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

    private void Note(int one, int other, Verdict verdict)
    {
        if (verdict.Relation == Relation.Contradict)
            _clusters.SetConflict(one, other);
        if (verdict.Relation != Relation.Agree)
            return;
        if (!_byLevel.TryGetValue(verdict.Level, out var agreements))
            _byLevel[verdict.Level] = agreements = [];
        agreements.Add((one, other, verdict.IsStrong));
        _neighbours[one].Add((other, verdict.Level));
        _neighbours[other].Add((one, verdict.Level));
    }

    private void TryJoin(int one, int other, int level, bool isStrong)
    {
        if (one == other || _clusters.Contradict(one, other))
            return;
        if (isStrong || !HasRival(one, other, level) && !HasRival(other, one, level))
            _clusters.Join(one, other);
    }

    // A rival fits the cluster as well as the candidate does, and cannot be one with the candidate.
    private bool HasRival(int cluster, int candidate, int level)
    {
        var seen = new HashSet<int> { cluster, candidate };
        foreach (var member in _clusters.Members(cluster))
        {
            foreach (var (neighbour, neighbourLevel) in _neighbours[member])
            {
                if (neighbourLevel <= level && seen.Add(_clusters.Find(neighbour)) && IsRival(_clusters.Find(neighbour), cluster, candidate))
                    return true;
            }
        }

        return false;
    }

    private bool IsRival(int rival, int cluster, int candidate) =>
        _clusters.Contradict(rival, candidate) && !_clusters.Contradict(rival, cluster);
}
