using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Batching;

/// <summary>The meetings that took place during visits: one reading for each pair of parties, over all days of its visits.</summary>
internal static class MeetingsOfVisits
{
    // Time zones, and meetings that are known a day off.
    private const int Slack = 2;

    public static async Task<IReadOnlyDictionary<EventId, IReadOnlyList<ResolvedEvent>>> ReadAsync(
        IEventReader store, IReadOnlyCollection<EventId> visits, CancellationToken cancellationToken)
    {
        var found = await store.FindEventsAsync(visits, cancellationToken);
        var wanted = found.Values.Where(visit => visit.Account is Visit { Date: not null }).DistinctBy(visit => visit.Id);
        var meetings = new List<ResolvedEvent>();
        foreach (var pair in wanted.GroupBy(visit => string.Join('-', visit.Account.Parties)))
            meetings.AddRange(await ReadPairAsync(store, [.. pair], cancellationToken));
        return found.ToDictionary(visit => visit.Key, visit => Of(visit.Value.Id, meetings));
    }

    private static IReadOnlyList<ResolvedEvent> Of(EventId visit, List<ResolvedEvent> meetings) =>
        [.. meetings.Where(meeting => meeting.During == visit)];

    private static async Task<List<ResolvedEvent>> ReadPairAsync(IEventReader store, IReadOnlyList<ResolvedEvent> visits, CancellationToken cancellationToken)
    {
        var filter = new EventFilter
        {
            Kinds = [EventKind.Meeting],
            Parties = new(All: [.. visits[0].Account.Parties]),
            From = visits.Min(visit => visit.Account.Date!.Start).AddDays(-Slack),
            To = visits.Max(visit => visit.Account.Date!.End).AddDays(Slack),
        };
        var meetings = new List<ResolvedEvent>();
        for (string? after = null; ;)
        {
            var page = (await store.QueryAsync(filter, EventOrder.StartAsc, new(PageRequest.MaxSize, after), cancellationToken)).Page;
            meetings.AddRange(page.Items.Select(item => item.Value).Where(meeting => meeting.During is not null));
            if (!page.HasNext)
                return meetings;
            after = page.Items[^1].Cursor;
        }
    }
}
