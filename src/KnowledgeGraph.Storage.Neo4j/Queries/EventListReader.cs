using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads a page of a list of events, with or without what the whole holds: one statement, and one more where a cursor bounds the page on the other side.</summary>
internal sealed class EventListReader(Neo4jDatabase database, EventFilter filter, EventOrder order)
{
    public async Task<EventPage> ReadAsync(PageRequest request, CancellationToken cancellationToken) =>
        (await ReadAsync(request, withStatuses: false, cancellationToken)).Page;

    public async Task<SummarisedPage> ReadWithSummaryAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (page, row) = await ReadAsync(request, withStatuses: true, cancellationToken);
        var counts = ((IEnumerable<object?>)row[2]!).Select(count => (IReadOnlyList<object?>)count!);
        return new(page, EventSummary.Of(filter, EventCounts.Read(counts)));
    }

    private async Task<(EventPage Page, CypherRow Row)> ReadAsync(PageRequest request, bool withStatuses, CancellationToken cancellationToken)
    {
        var window = PageWindow.Of(request);
        var after = request.After is { } a ? EventCursor.Parse(a, order) : null;
        var before = request.Before is { } b ? EventCursor.Parse(b, order) : null;
        var row = await ReadAsync(EventBound.Between(after, before), window.Backward, window.Size + 1, withStatuses, cancellationToken);
        var events = Events(row);
        var hasMore = window.Cut(events);
        List<EventCursor> cursors = [.. events.Select(resolved => EventCursor.Of(order, resolved))];
        List<PageItem<ResolvedEvent>> items = [.. events.Zip(cursors, (resolved, cursor) => new PageItem<ResolvedEvent>(resolved, cursor.ToString()))];
        var hasNext = (hasMore && !window.Backward) || (before is not null && await AnyAsync(EventBound.Beyond(cursors, before, isAfter: true), cancellationToken));
        var hasPrevious = (hasMore && window.Backward) || (after is not null && await AnyAsync(EventBound.Beyond(cursors, after, isAfter: false), cancellationToken));
        return (new(new(items, hasNext, hasPrevious), (long)row[0]!), row);
    }

    private async Task<bool> AnyAsync(EventBound bound, CancellationToken cancellationToken) =>
        Events(await ReadAsync([bound], backward: !bound.IsAfter, 1, withStatuses: false, cancellationToken)).Count > 0;

    private async Task<CypherRow> ReadAsync(
        IEnumerable<EventBound> bounds, bool backward, int limit, bool withStatuses, CancellationToken cancellationToken)
    {
        var question = EventQuestion.OfPage(filter, order, bounds, backward, limit);
        if (withStatuses)
            question = question.WithStatuses(filter);
        return (await database.ReadAsync(question.Statement, question.Parameters, cancellationToken))[0];
    }

    private static List<ResolvedEvent> Events(CypherRow row) => [.. StoredValues.AsMaps(row[1]).Select(map => EventProperties.ReadListed(map).ToEvent())];
}
