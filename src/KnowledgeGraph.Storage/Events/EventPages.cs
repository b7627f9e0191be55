using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Events;

/// <summary>Pages of events that are in memory, as stores give them.</summary>
public static class EventPages
{
    /// <exception cref="StorageException">A cursor is from elsewhere (<see cref="StorageFault.InvalidCursor"/>).</exception>
    public static Page<ResolvedEvent> Cut(IEnumerable<ResolvedEvent> events, EventOrder order, PageRequest request)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(request);
        var window = PageWindow.Of(request);
        var list = events.Select(resolved => (Cursor: EventCursor.Of(order, resolved), Event: resolved)).ToList();
        list.Sort((one, other) => EventCursor.Compare(one.Cursor, other.Cursor));
        var after = request.After is { } a ? EventCursor.Parse(a, order) : null;
        var before = request.Before is { } b ? EventCursor.Parse(b, order) : null;
        var start = after is null ? 0 : Count(list, cursor => EventCursor.Compare(cursor, after) <= 0);
        var end = before is null ? list.Count : Count(list, cursor => EventCursor.Compare(cursor, before) < 0);
        var size = Math.Clamp(end - start, 0, window.Size);
        var first = window.Backward ? end - size : start;
        var hasMore = end - start > window.Size;
        return new(
            [.. list.Skip(first).Take(size).Select(item => new PageItem<ResolvedEvent>(item.Event, item.Cursor.ToString()))],
            HasNext: hasMore && !window.Backward || before is not null && (size > 0 ? first + size : end) < list.Count,
            HasPrevious: hasMore && window.Backward || after is not null && (size > 0 ? first : start) > 0);
    }

    private static int Count(List<(EventCursor Cursor, ResolvedEvent Event)> sorted, Func<EventCursor, bool> isInFront) =>
        sorted.TakeWhile(item => isInFront(item.Cursor)).Count();
}
