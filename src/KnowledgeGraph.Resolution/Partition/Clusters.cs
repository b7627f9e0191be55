namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Groups of reports that grow by joining, with the conflicts and the best agreements that each group has with single reports.</summary>
internal sealed class Clusters
{
    private readonly int[] _parent;
    private readonly List<int>[] _members;
    private readonly ulong[][] _conflicts;
    private readonly ushort[][] _levels;

    public Clusters(int count)
    {
        _parent = [.. Enumerable.Range(0, count)];
        _members = [.. _parent.Select(i => new List<int> { i })];
        _conflicts = [.. _parent.Select(_ => new ulong[(count + 63) / 64])];
        _levels = [.. _parent.Select(_ => New(count))];
    }

    /// <summary>The members of each cluster.</summary>
    public IEnumerable<IReadOnlyList<int>> All => _members.Where(members => members.Count > 0);

    public int Find(int report)
    {
        while (_parent[report] != report)
            report = _parent[report] = _parent[_parent[report]];
        return report;
    }

    public void SetConflict(int one, int other)
    {
        _conflicts[one][other / 64] |= 1UL << (other % 64);
        _conflicts[other][one / 64] |= 1UL << (one % 64);
    }

    public void SetAgreement(int one, int other, int level) => _levels[one][other] = _levels[other][one] = checked((ushort)level);

    /// <summary>Whether some pair across two clusters contradicts.</summary>
    public bool Contradict(int root, int otherRoot)
    {
        var (few, many) = _members[root].Count <= _members[otherRoot].Count ? (root, otherRoot) : (otherRoot, root);
        foreach (var member in _members[few])
        {
            if ((_conflicts[many][member / 64] & (1UL << (member % 64))) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Other clusters that agree with this one at <paramref name="level"/> or better, some of them more than once.</summary>
    public IEnumerable<int> Neighbours(int root, int level)
    {
        var last = -1;
        for (var report = 0; report < _parent.Length; report++)
        {
            if (_levels[root][report] > level || Find(report) is var cluster && (cluster == root || cluster == last))
                continue;
            yield return last = Find(report);
        }
    }

    public void Join(int root, int otherRoot)
    {
        var (small, large) = _members[root].Count < _members[otherRoot].Count ? (root, otherRoot) : (otherRoot, root);
        _parent[small] = large;
        _members[large].AddRange(_members[small]);
        for (var i = 0; i < _conflicts[large].Length; i++)
            _conflicts[large][i] |= _conflicts[small][i];
        for (var i = 0; i < _levels[large].Length; i++)
            _levels[large][i] = Math.Min(_levels[large][i], _levels[small][i]);
        (_members[small], _conflicts[small], _levels[small]) = ([], [], []);
    }

    private static ushort[] New(int count)
    {
        var levels = new ushort[count];
        Array.Fill(levels, ushort.MaxValue);
        return levels;
    }
}
