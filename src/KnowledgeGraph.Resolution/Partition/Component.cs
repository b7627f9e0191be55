using KnowledgeGraph.Resolution.Agreement;

namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Testimonies that hang together by agreement, and the clusters that they fall into.</summary>
internal sealed class Component(IReadOnlyList<Testimony> testimonies)
{
    private readonly Clusters _clusters = new(testimonies.Count);
    private readonly DayVotes[] _days = [.. testimonies.Select(testimony => new DayVotes(testimony))];
    private readonly List<(int Level, int One, int Other, bool IsStrong)> _agreements = [];
    private readonly HashSet<(int, int, int)> _refused = [];

    /// <summary>Steps of the last clustering: agreements that were looked at, and clusters that were asked whether they are rivals.</summary>
    public long Steps { get; private set; }

    /// <param name="one">The less of the two: ties are broken by this order.</param>
    public void Note(int one, int other, Comparison comparison, bool isKept)
    {
        if (isKept)
            _clusters.Keep(one, other);
        if (comparison.Relation == Relation.Contradict)
            return;
        var agree = comparison.Relation == Relation.Agree;
        _clusters.Admit(one, other, agree ? comparison.Level : null);
        if (agree && !isKept)
            _agreements.Add((comparison.Level, one, other, comparison.IsStrong));
    }

    /// <summary>From the surest agreement to the weakest, joins what nothing contradicts.</summary>
    public IEnumerable<IReadOnlyList<int>> Cluster()
    {
        _agreements.Sort();
        foreach (var (level, one, other, isStrong) in _agreements)
        {
            Steps++;
            TryJoin(_clusters.Find(one), _clusters.Find(other), level, isStrong);
        }

        return _clusters.All;
    }

    private void TryJoin(int one, int other, int level, bool isStrong)
    {
        if (one == other || AreTwo(one, other) || _clusters.AreKept(one, other))
            return;
        if (isStrong || !IsContested(one, other, level))
        {
            var days = DayVotes.Of(_days[one], _days[other]);
            _clusters.Join(one, other);
            _days[_clusters.Find(one)] = days;
            _refused.Clear();
        }
    }

    private bool AreTwo(int one, int other) => _clusters.Contradict(one, other) || _days[one].AreOfTwoDays(_days[other]);

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
    // Those that only an analyst holds apart are none: the rest stays with the earlier of them.
    private bool HasRival(int cluster, int candidate, int level)
    {
        foreach (var neighbour in _clusters.Neighbours(cluster, level))
        {
            Steps++;
            if (neighbour != candidate && AreTwo(neighbour, candidate) && !AreTwo(neighbour, cluster))
                return true;
        }

        return false;
    }
}
