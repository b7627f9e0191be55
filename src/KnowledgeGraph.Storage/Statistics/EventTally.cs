using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Statistics;

/// <summary>Counts over events that are in memory, as stores count.</summary>
public static class EventTally
{
    /// <param name="matching">What matches but for its status.</param>
    public static EventSummary Summary(IEnumerable<ResolvedEvent> matching, EventFilter filter) =>
        EventSummary.Of(filter, matching.CountBy(resolved => resolved.Account.Status).ToDictionary(count => count.Key, count => (long)count.Value));

    /// <param name="undated">How many match but for the span, and have no date.</param>
    public static Coverage Coverage(IReadOnlyCollection<ResolvedEvent> matching, long undated, long articles, DateTimeOffset? lastArticle) => new(
        undated,
        matching.Count(resolved => resolved.Account.Date is { Precision: not DatePrecision.Day }),
        matching.SelectMany(resolved => resolved.Sources).Distinct().Count(),
        [.. matching.SelectMany(resolved => resolved.Languages).Distinct().Order(StringComparer.Ordinal)],
        articles, lastArticle);

    public static IReadOnlyList<TimelinePoint> Timeline(IEnumerable<ResolvedEvent> matching, TimeBucket bucket)
    {
        ArgumentNullException.ThrowIfNull(matching);
        var tally = new TimelineTally(bucket);
        var vague = TimeBuckets.VaguerThan(bucket);
        foreach (var account in matching.Select(resolved => resolved.Account))
        {
            if (account.Date is not { } date)
                continue;
            if (vague.Contains(date.Precision))
                tally.AddVague(date.Start, 1);
            else
                tally.Add(date.Start, account.Kind, 1);
        }

        return tally.Points();
    }

    /// <summary>The contacts of each pair, ordered by pair; pairs without any are left out.</summary>
    public static IReadOnlyList<ContactCount> Contacts(IEnumerable<ResolvedEvent> matching, IReadOnlyCollection<PartyPair> pairs)
    {
        var wanted = pairs.ToHashSet();
        return
        [
            .. matching.Where(IsContact)
                .SelectMany(resolved => PairsOf(resolved, wanted), (resolved, pair) => (Pair: pair, Event: resolved))
                .GroupBy(contact => contact.Pair, contact => contact.Event).OrderBy(contacts => contacts.Key)
                .Select(contacts => Count(contacts.Key, [.. contacts])),
        ];
    }

    /// <summary>The contacts of any of the pairs, each once.</summary>
    public static IReadOnlyList<ResolvedEvent> Among(IEnumerable<ResolvedEvent> events, IReadOnlyCollection<PartyPair> pairs)
    {
        var wanted = pairs.ToHashSet();
        return [.. events.Where(resolved => IsContact(resolved) && PairsOf(resolved, wanted).Any())];
    }

    public static IReadOnlyDictionary<PartyCode, long> ByParty(IEnumerable<ResolvedEvent> matching) =>
        matching.SelectMany(resolved => resolved.Account.Parties).CountBy(party => party).ToDictionary(count => count.Key, count => (long)count.Value);

    private static bool IsContact(ResolvedEvent resolved) => resolved.Account is Visit or Meeting;

    private static IEnumerable<PartyPair> PairsOf(ResolvedEvent resolved, HashSet<PartyPair> wanted) =>
        PartyPair.Among(resolved.Account.Parties).Where(wanted.Contains);

    private static ContactCount Count(PartyPair pair, List<ResolvedEvent> contacts) => new(
        pair, contacts.Count(contact => contact.Account is Visit), contacts.Count(contact => contact.Account is Meeting),
        contacts.MinBy(contact => EventCursor.Of(EventOrder.StartDesc, contact), Comparer<EventCursor>.Create(EventCursor.Compare))!.Account.Date);
}
