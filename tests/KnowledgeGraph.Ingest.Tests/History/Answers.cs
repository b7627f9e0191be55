using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Ingest.Tests.History;

/// <summary>All that is answered to a question, as text.</summary>
internal static class Answers
{
    private static readonly IReadOnlyList<PartyPair> _pairs = PartyPair.Among(new[] { "CN", "RU", "KZ", "EU", "FR", "IN" }.Select(PartyCode.Parse));

    public static async Task<IReadOnlyList<string>> OfAsync(IEventReader events, IEventStatistics statistics, EventFilter filter, EventOrder order)
    {
        var lines = new List<string> { $"{filter}" };
        await foreach (var page in PagesAsync(events, filter, order))
            lines.AddRange(page.Items.Select(item => $"{item.Cursor} {Text(item.Value)}").Append($"{page.HasNext} {page.HasPrevious}"));
        var (found, summary) = await events.QueryWithSummaryAsync(filter, order, new(Last: 2), CancellationToken.None);
        lines.Add($"{summary.TotalCount} {string.Join(' ', summary.StatusCounts.OrderBy(count => count.Key))} {string.Join(' ', found.Page.Items.Select(item => item.Cursor))} {found.Page.HasNext} {found.Page.HasPrevious}");
        lines.Add(Text(await events.CoverAsync(filter, CancellationToken.None)));
        foreach (var bucket in new[] { TimeBucket.Day, TimeBucket.Month })
            lines.AddRange((await statistics.TimelineAsync(filter, bucket, CancellationToken.None)).Select(point => point.ToString()));
        lines.AddRange((await statistics.CountContactsAsync(_pairs, filter, CancellationToken.None)).Select(count => count.ToString()));
        lines.Add(Text(await statistics.CoverContactsAsync(_pairs, filter, CancellationToken.None)));
        lines.Add(string.Join(' ', (await statistics.CountByPartyAsync(filter, CancellationToken.None)).OrderBy(count => count.Key)));
        return lines;
    }

    /// <summary>What each id means.</summary>
    public static async Task<IReadOnlyList<string>> OfIdsAsync(IEventReader events, IReadOnlyCollection<EventId> ids)
    {
        var found = await events.FindEventsAsync(ids, CancellationToken.None);
        return [.. found.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value.Id}")];
    }

    private static async IAsyncEnumerable<Page<ResolvedEvent>> PagesAsync(IEventReader events, EventFilter filter, EventOrder order)
    {
        for (string? after = null; ;)
        {
            var page = (await events.QueryAsync(filter, order, new(First: 3, After: after), CancellationToken.None)).Page;
            yield return page;
            if (!page.HasNext)
                yield break;
            after = page.Items[^1].Cursor;
        }
    }

    private static string Text(ResolvedEvent resolved) => RecordJson.Write(EventRecord.Of(resolved));

    private static string Text(Coverage coverage) => $"{coverage} {string.Join(',', coverage.Languages)}";
}
