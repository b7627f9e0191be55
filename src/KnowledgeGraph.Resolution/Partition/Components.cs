namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Connected components of a graph on 0 … count - 1.</summary>
internal static class Components
{
    /// <returns>By node, the least node of its component.</returns>
    public static int[] Of(int count, IEnumerable<(int One, int Other)> edges)
    {
        var sets = new DisjointSets(count);
        foreach (var (one, other) in edges)
            sets.Join(one, other);
        return [.. Enumerable.Range(0, count).Select(sets.Find)];
    }
}
