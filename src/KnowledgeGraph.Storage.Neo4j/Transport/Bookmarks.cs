namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>What a reader must at least see: the marks of the last answers. An answer replaces the marks that its request was sent with.</summary>
internal sealed class Bookmarks
{
    private readonly Lock _lock = new();
    private IReadOnlyList<string> _current = [];

    public IReadOnlyList<string> Current
    {
        get
        {
            lock (_lock)
                return _current;
        }
    }

    public void Advance(IReadOnlyList<string> sent, IReadOnlyList<string> received)
    {
        if (received.Count == 0)
            return;
        lock (_lock)
            _current = [.. _current.Except(sent, StringComparer.Ordinal).Union(received, StringComparer.Ordinal)];
    }

    /// <summary>The server doesn't know them: its data is another's.</summary>
    public void Forget()
    {
        lock (_lock)
            _current = [];
    }
}
