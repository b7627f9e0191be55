namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Connected components of a graph on 0 … count - 1.</summary>
internal static class Components
{
    /// <returns>By node, the least node of its component.</returns>
    public static int[] Of(int count, IEnumerable<(int One, int Other)> edges)
    {
        var parent = Enumerable.Range(0, count).ToArray();
        foreach (var (one, other) in edges)
        {
            var (a, b) = (Find(parent, one), Find(parent, other));
            parent[Math.Max(a, b)] = Math.Min(a, b);
        }

        return [.. Enumerable.Range(0, count).Select(node => Find(parent, node))];
    }

    private static int Find(int[] parent, int node)
    {
        while (parent[node] != node)
            node = parent[node] = parent[parent[node]];
        return node;
    }
}
