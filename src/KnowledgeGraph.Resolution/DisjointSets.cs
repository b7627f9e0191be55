namespace KnowledgeGraph.Resolution;

/// <summary>Sets of 0 … count - 1 that grow by joining; each is named by one of its members.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    public int Find(int member)
    {
        while (_parent[member] != member)
            member = _parent[member] = _parent[_parent[member]];
        return member;
    }

    /// <summary>Joins two sets under the less of their names.</summary>
    /// <returns>The name of the joint set.</returns>
    public int Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        Append(Math.Max(a, b), Math.Min(a, b));
        return Math.Min(a, b);
    }

    /// <summary>Joins a set to another, whose name stays.</summary>
    /// <param name="root">The name of a set.</param>
    /// <param name="to">The name of another.</param>
    public void Append(int root, int to) => _parent[root] = to;
}
