namespace KnowledgeGraph.Resolution.Partition;

/// <summary>Different items in the order in which they came. Of most there are one or two, so that a table of them costs more than it saves.</summary>
internal sealed class SmallSet<T>
    where T : IEquatable<T>
{
    private const int MostScanned = 8;

    private readonly T[] _items;
    private readonly HashSet<T>? _table;

    public SmallSet(T[] items)
    {
        _items = items;
        if (_items.Length > 1)
            _items = [.. _items.Distinct()];
        if (_items.Length > MostScanned)
            _table = [.. _items];
    }

    public IReadOnlyList<T> Items => _items;

    public bool Contains(T item) => _table?.Contains(item) ?? Array.IndexOf(_items, item) >= 0;

    public bool Overlaps(SmallSet<T> other)
    {
        var (few, many) = _items.Length <= other._items.Length ? (this, other) : (other, this);
        foreach (var item in few._items)
        {
            if (many.Contains(item))
                return true;
        }

        return false;
    }
}
