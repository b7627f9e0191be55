using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Reads a page of a list of events by merging the ordered readings that make it up.</summary>
internal sealed class EventListReader(SqliteSession session, EventFilter filter, EventOrder order)
{
    private readonly List<EventReading> _readings = [.. EventReading.Of(filter, byDate: order is EventOrder.StartDesc or EventOrder.StartAsc)];

    public Page<ResolvedEvent> Read(PageRequest request)
    {
        var window = PageWindow.Of(request);
        var after = request.After is { } a ? EventCursor.Parse(a, order) : null;
        var before = request.Before is { } b ? EventCursor.Parse(b, order) : null;
        var positions = Positions(EventBound.Between(after, before), window.Backward, window.Size + 1);
        var hasMore = window.Cut(positions);
        List<EventCursor> cursors = [.. positions.Select(position => position.Cursor)];
        var items = positions.Select(position => new PageItem<ResolvedEvent>(Load(position.EventKey), position.Cursor.ToString())).ToList();
        return new(
            items,
            HasNext: (hasMore && !window.Backward) || (before is not null && Any(EventBound.Beyond(cursors, before, isAfter: true))),
            HasPrevious: (hasMore && window.Backward) || (after is not null && Any(EventBound.Beyond(cursors, after, isAfter: false))));
    }

    private bool Any(EventBound bound) => Positions([bound], backward: !bound.IsAfter, 1).Count > 0;

    private List<EventPosition> Positions(IReadOnlyList<EventBound> bounds, bool backward, int limit)
    {
        var found = new List<EventPosition>();
        // Undated ones come last: they are read only where the dated ones don't fill the page.
        foreach (var group in _readings.GroupBy(reading => reading.Band == DateBand.Undated).OrderBy(group => group.Key != backward))
        {
            if (found.Count >= limit)
                break;
            var rows = group.SelectMany(reading => reading.Read(session, filter, order, bounds, backward, limit - found.Count)).ToList();
            rows.Sort(backward ? (x, y) => EventCursor.Compare(y.Cursor, x.Cursor) : (x, y) => EventCursor.Compare(x.Cursor, y.Cursor));
            found.AddRange(rows.Take(limit - found.Count));
        }

        return found;
    }

    private ResolvedEvent Load(long key) => EventRow.ByKey(session, key)!.Columns.ToEvent();
}
