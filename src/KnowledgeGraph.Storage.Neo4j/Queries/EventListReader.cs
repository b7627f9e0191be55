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
        var (position, events) = await ReadAsync(EventBound.Between(after, before), window.Backward, window.Size + 1, cancellationToken);
        var hasMore = window.Cut(events);
        List<EventCursor> cursors = [.. events.Select(resolved => EventCursor.Of(order, resolved))];
        List<PageItem<ResolvedEvent>> items = [.. events.Zip(cursors, (resolved, cursor) => new PageItem<ResolvedEvent>(resolved, cursor.ToString()))];
        var hasNext = (hasMore && !window.Backward) || (before is not null && await AnyAsync(EventBound.Beyond(cursors, before, isAfter: true), cancellationToken));
        var hasPrevious = (hasMore && window.Backward) || (after is not null && await AnyAsync(EventBound.Beyond(cursors, after, isAfter: false), cancellationToken));
        return new(new(items, hasNext, hasPrevious), position);
    }

    private async Task<bool> AnyAsync(EventBound bound, CancellationToken cancellationToken) =>
        (await ReadAsync([bound], backward: !bound.IsAfter, 1, cancellationToken)).Events.Count > 0;

    private async Task<(long Position, List<ResolvedEvent> Events)> ReadAsync(
        IEnumerable<EventBound> bounds, bool backward, int limit, CancellationToken cancellationToken)
    {
        var question = EventQuestion.OfPage(filter, order, bounds, backward, limit);
        var rows = await database.ReadAsync(question.Statement, question.Parameters, cancellationToken);
        return ((long)rows[0][0]!, [.. StoredValues.AsMaps(rows[0][1]).Select(map => EventProperties.ReadListed(map).ToEvent())]);
    }
}
