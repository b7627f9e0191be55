using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads a page of a list of events, with or without what the whole holds: one statement, and one more where a cursor bounds the page on the other side.</summary>
internal sealed class EventListReader(Neo4jDatabase database, SettledPosition settled, EventFilter filter, EventOrder order)
{
    public async Task<EventPage> ReadAsync(PageRequest request, CancellationToken cancellationToken) =>
        (await ReadAsync(request, withStatuses: false, cancellationToken)).Page;

    public async Task<SummarisedPage> ReadWithSummaryAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var (page, row) = await ReadAsync(request, withStatuses: true, cancellationToken);
        var counts = ((IEnumerable<object?>)row[3]!).Select(count => (IReadOnlyList<object?>)count!);
        return new(page, EventSummary.Of(filter, EventCounts.Read(counts)));
    }

    private async Task<(EventPage Page, CypherRow Row)> ReadAsync(PageRequest request, bool withStatuses, CancellationToken cancellationToken)
    {
        var window = PageWindow.Of(request);
        var after = request.After is { } a ? EventCursor.Parse(a, order) : null;
        var before = request.Before is { } b ? EventCursor.Parse(b, order) : null;
        var (row, position) = await ReadSettledAsync(
            () => ReadAsync(EventBound.Between(after, before), window.Backward, window.Size + 1, withStatuses, cancellationToken), cancellationToken);
        var events = Events(row);
        var hasMore = window.Cut(events);
        List<EventCursor> cursors = [.. events.Select(resolved => EventCursor.Of(order, resolved))];
        List<PageItem<ResolvedEvent>> items = [.. events.Zip(cursors, (resolved, cursor) => new PageItem<ResolvedEvent>(resolved, cursor.ToString()))];
        var hasNext = (hasMore && !window.Backward) || (before is not null && await AnyAsync(EventBound.Beyond(cursors, before, isAfter: true), cancellationToken));
        var hasPrevious = (hasMore && window.Backward) || (after is not null && await AnyAsync(EventBound.Beyond(cursors, after, isAfter: false), cancellationToken));
        return (new(new(items, hasNext, hasPrevious), position), row);
    }

    /// <summary>Reads a list, once more where a commit was just being shown, and the position up to which it holds all.</summary>
    private async Task<(CypherRow Row, long Position)> ReadSettledAsync(Func<Task<CypherRow>> read, CancellationToken cancellationToken)
    {
        var (row, position) = await TryAsync();
        if (position == (long)row[0]!)
            return (row, position);
        await settled.FindAsync(cancellationToken);
        return settled.Known > position ? await TryAsync() : (row, position);

        async Task<(CypherRow, long)> TryAsync()
        {
            // What becomes known while the list is read says nothing of what was read.
            var known = settled.Known;
            var found = await read();
            return (found, Math.Min((long)found[0]!, Math.Max(known, (long)found[1]!)));
        }
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

    private static List<ResolvedEvent> Events(CypherRow row) => [.. StoredValues.AsMaps(row[2]).Select(map => EventProperties.ReadListed(map).ToEvent())];
}
