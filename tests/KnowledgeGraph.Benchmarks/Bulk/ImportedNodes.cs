namespace KnowledgeGraph.Benchmarks.Bulk;

/// <summary>Nodes that many commits name, each with its number and the row that stands when the last commit is read.</summary>
internal sealed class ImportedNodes(Func<long> number)
{
    private readonly Dictionary<string, (long Number, object?[] Row)> _nodes = new(StringComparer.Ordinal);

    /// <returns>The number of the node, which is written with the values that it came with first.</returns>
    /// <param name="counted">How much the last of its values grows.</param>
    public (long Number, bool IsNew) Add(string key, Func<object?[]> values, int counted = 0)
    {
        var isNew = !_nodes.TryGetValue(key, out var node);
        if (isNew)
            _nodes.Add(key, node = (number(), values()));
        if (counted != 0)
            node.Row[^1] = Convert.ToInt64(node.Row[^1], null) + counted;
        return (node.Number, isNew);
    }

    public long Number(string key) => _nodes[key].Number;

    public void WriteTo(ImportFiles files)
    {
        foreach (var (id, row) in _nodes.Values)
            files.Add([id, .. row]);
    }
}
