namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Nodes that rows of a commit name by their place in this list, so that a request says each once and the server finds each once.</summary>
internal sealed class NodeList
{
    private readonly OrderedDictionary<string, object?> _rows = new(StringComparer.Ordinal);

    public IReadOnlyCollection<object?> Rows => _rows.Values;

    /// <returns>Its place; that of an earlier one with the same key.</returns>
    public int Add(string key, Func<object?> row)
    {
        var at = _rows.IndexOf(key);
        if (at >= 0)
            return at;
        _rows.Add(key, row());
        return _rows.Count - 1;
    }

    public int? Find(string key) => _rows.IndexOf(key) is >= 0 and var at ? at : null;
}
