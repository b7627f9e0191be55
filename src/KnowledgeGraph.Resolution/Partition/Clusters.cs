namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Groups of testimonies that grow by joining. Kept are the pairs that may be one: all others contradict each other.</summary>
internal sealed class Clusters
{
    private readonly DisjointSets _sets;
    private readonly List<int>[] _members;
    private readonly Dictionary<int, Fit>[] _fits;

    // Few are held apart.
    private readonly HashSet<int>?[] _kept;

    public Clusters(int count)
    {
        _sets = new(count);
        _members = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
        _fits = [.. _members.Select(_ => new Dictionary<int, Fit>())];
        _kept = new HashSet<int>?[count];
    }

    /// <summary>The members of each cluster.</summary>
    public IEnumerable<IReadOnlyList<int>> All => _members.Where(members => members.Count > 0);

    public int Find(int testimony) => _sets.Find(testimony);

    /// <summary>Says that two testimonies may be one.</summary>
    /// <param name="level">Of their agreement; null: they are open.</param>
    public void Admit(int one, int other, int? level) => _fits[one][other] = _fits[other][one] = new(1, level ?? int.MaxValue);

    /// <summary>Says that an analyst holds the two apart.</summary>
    public void Keep(int one, int other)
    {
        (_kept[one] ??= []).Add(other);
        (_kept[other] ??= []).Add(one);
    }

    /// <summary>Whether some pair across two clusters contradicts.</summary>
    public bool Contradict(int root, int otherRoot) =>
        !_fits[root].TryGetValue(otherRoot, out var fit) || fit.Pairs < (long)_members[root].Count * _members[otherRoot].Count;

    /// <summary>Whether an analyst holds some pair across two clusters apart.</summary>
    public bool AreKept(int root, int otherRoot) => _kept[root]?.Contains(otherRoot) == true;

    /// <summary>Other clusters that agree with this one at <paramref name="level"/> or better.</summary>
    public IEnumerable<int> Neighbours(int root, int level) => _fits[root].Where(fit => fit.Value.Level <= level).Select(fit => fit.Key);

    public void Join(int root, int otherRoot)
    {
        var (small, large) = _fits[root].Count < _fits[otherRoot].Count ? (root, otherRoot) : (otherRoot, root);
        _sets.Append(small, large);
        _members[large].AddRange(_members[small]);
        _fits[large].Remove(small);
        foreach (var (other, fit) in _fits[small].Where(fit => fit.Key != large))
        {
            _fits[other].Remove(small);
            var now = _fits[large].TryGetValue(other, out var before) ? new Fit(before.Pairs + fit.Pairs, Math.Min(before.Level, fit.Level)) : fit;
            _fits[large][other] = _fits[other][large] = now;
        }

        foreach (var other in _kept[small] ?? [])
        {
            _kept[other]!.Remove(small);
            Keep(large, other);
        }

        (_members[small], _fits[small], _kept[small]) = ([], [], null);
    }

    /// <param name="Pairs">How many pairs across two clusters may be one.</param>
    /// <param name="Level">The best of their agreements; <see cref="int.MaxValue"/> where none agrees.</param>
    private readonly record struct Fit(int Pairs, int Level);
}
