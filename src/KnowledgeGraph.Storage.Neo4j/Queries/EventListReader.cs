using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads a page of a list of events: one statement, and one more where a cursor bounds the page on the other side.</summary>
internal sealed class EventListReader(Neo4jDatabase database, EventFilter filter, EventOrder order)
{
    public async Task<EventPage> ReadAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var window = PageWindow.Of(request);
        var after = request.After is { } a ? EventCursor.Parse(a, order) : null;
        var before = request.Before is { } b ? EventCursor.Parse(b, order) : null;
        var (position, events) = await ReadAsync(Bounds(after, before), window.Backward, window.Size + 1, cancellationToken);
        var hasMore = events.Count > window.Size;
        if (hasMore)
            events.RemoveAt(window.Size);
        if (window.Backward)
            events.Reverse();
        List<PageItem<ResolvedEvent>> items = [.. events.Select(resolved => new PageItem<ResolvedEvent>(resolved, EventCursor.Of(order, resolved).ToString()))];
        var hasNext = (hasMore && !window.Backward) || (before is not null && await AnyAsync(Beyond(events, before, isAfter: true), cancellationToken));
        var hasPrevious = (hasMore && window.Backward) || (after is not null && await AnyAsync(Beyond(events, after, isAfter: false), cancellationToken));
        return new(new(items, hasNext, hasPrevious), position);
    }

    private static List<EventBound> Bounds(EventCursor? after, EventCursor? before)
    {
        var bounds = new List<EventBound>(2);
        if (after is not null)
            bounds.Add(new(after, IsAfter: true));
        if (before is not null)
            bounds.Add(new(before, IsAfter: false));
        return bounds;
    }

    // What lies outside a page on one side: beyond its last item there, else at or beyond the cursor that bounds it.
    private EventBound Beyond(List<ResolvedEvent> page, EventCursor bound, bool isAfter) => page.Count > 0
        ? new(EventCursor.Of(order, page[isAfter ? ^1 : 0]), isAfter)
        : new(bound, isAfter, Includes: true);

    private async Task<bool> AnyAsync(EventBound bound, CancellationToken cancellationToken) =>
        (await ReadAsync([bound], backward: !bound.IsAfter, 1, cancellationToken)).Events.Count > 0;

    private async Task<(long Position, List<ResolvedEvent> Events)> ReadAsync(
        IEnumerable<EventBound> bounds, bool backward, int limit, CancellationToken cancellationToken)
    {
        var question = EventQuestion.OfPage(filter, order, bounds, backward, limit);
        var rows = await database.ReadAsync(question.Statement, question.Parameters, cancellationToken);
        return ((long)rows[0][0]!, [.. StoredValues.AsMaps(rows[0][1]).Select(map => EventProperties.Read(map).ToEvent())]);
    }
}
