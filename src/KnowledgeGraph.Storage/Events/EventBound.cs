namespace KnowledgeGraph.Storage.Events;

/// <summary>One end of a window on a list of events.</summary>
/// <param name="IsAfter">Whether what is wanted stands after <paramref name="Cursor"/> in the list, or before it.</param>
/// <param name="Includes">Whether the event at the cursor is wanted too.</param>
public sealed record EventBound(EventCursor Cursor, bool IsAfter, bool Includes = false)
{
    /// <summary>The ends of the window between two cursors, of which either may be missing.</summary>
    public static IReadOnlyList<EventBound> Between(EventCursor? after, EventCursor? before)
    {
        var bounds = new List<EventBound>(2);
        if (after is not null)
            bounds.Add(new(after, IsAfter: true));
        if (before is not null)
            bounds.Add(new(before, IsAfter: false));
        return bounds;
    }

    /// <summary>What lies outside a page on one side: beyond its last item there, else at or beyond the cursor that bounds it.</summary>
    public static EventBound Beyond(IReadOnlyList<EventCursor> page, EventCursor bound, bool isAfter)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Count > 0 ? new(page[isAfter ? ^1 : 0], isAfter) : new(bound, isAfter, Includes: true);
    }
}
