namespace KnowledgeGraph.Storage;

/// <summary>How many items of a page are read, and from which end.</summary>
public readonly record struct PageWindow(int Size, bool Backward)
{
    /// <exception cref="ArgumentException">Both ends or a negative number were asked.</exception>
    public static PageWindow Of(PageRequest request)
    {
        if (request is { First: not null, Last: not null })
            throw new ArgumentException("A page has its first or its last items, not both.", nameof(request));
        if (request.First < 0 || request.Last < 0)
            throw new ArgumentException("A page can't have fewer than 0 items.", nameof(request));
        var size = Math.Min(request.First ?? request.Last ?? PageRequest.DefaultSize, PageRequest.MaxSize);
        return new(size, request.Last is not null);
    }

    /// <summary>Brings rows, read from the window's end with one more than it holds, into the order of the list without that one.</summary>
    /// <returns>Whether there was one more.</returns>
    public bool Cut<T>(List<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var hasMore = rows.Count > Size;
        if (hasMore)
            rows.RemoveAt(Size);
        if (Backward)
            rows.Reverse();
        return hasMore;
    }
}
