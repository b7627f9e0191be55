namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Groups of reports that grow by joining, with the conflicts that each group has with single reports.</summary>
internal sealed class Clusters
{
    private readonly int[] _parent;
    private readonly ulong[][] _conflicts;
    private readonly List<int>[] _members;

    public Clusters(int count)
    {
        _parent = [.. Enumerable.Range(0, count)];
        _members = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
        _conflicts = [.. Enumerable.Range(0, count).Select(_ => new ulong[(count + 63) / 64])];
    }

    public int Find(int report)
    {
        while (_parent[report] != report)
            report = _parent[report] = _parent[_parent[report]];
        return report;
    }

    public IReadOnlyList<int> Members(int root) => _members[root];

    public IEnumerable<IReadOnlyList<int>> All => Enumerable.Range(0, _parent.Length).Where(i => _parent[i] == i).Select(Members);

    public void SetConflict(int one, int other)
    {
        _conflicts[one][other / 64] |= 1UL << (other % 64);
        _conflicts[other][one / 64] |= 1UL << (one % 64);
    }

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

    public void Join(int root, int otherRoot)
    {
        var (small, large) = _members[root].Count < _members[otherRoot].Count ? (root, otherRoot) : (otherRoot, root);
        _parent[small] = large;
        _members[large].AddRange(_members[small]);
        for (var i = 0; i < _conflicts[large].Length; i++)
            _conflicts[large][i] |= _conflicts[small][i];
        _members[small] = [];
        _conflicts[small] = [];
    }
}
