using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>What a store must count, computed one event at a time from the meaning of the filter.</summary>
public static class ReferenceStatistics
{
    public static IReadOnlyList<TimelinePoint> Timeline(IEnumerable<ResolvedEvent> events, EventFilter filter, TimeBucket bucket) =>
    [
        .. events.Where(filter.Matches).Select(e => e.Account).Where(account => account.Date is not null)
            .GroupBy(account => First(account.Date!.Start, bucket))
            .OrderBy(group => group.Key)
            .Select(group => new TimelinePoint(
                group.Key, Last(group.Key, bucket), group.Count(account => !IsVague(account, bucket)), group.Count(account => IsVague(account, bucket)),
                [.. group.Where(account => !IsVague(account, bucket)).CountBy(account => account.Kind).OrderBy(kind => kind.Key).Select(kind => new KindCount(kind.Key, kind.Value))])),
    ];

    public static IReadOnlyList<ContactCount> Contacts(IReadOnlyCollection<ResolvedEvent> events, IEnumerable<PartyPair> pairs, EventFilter filter) =>
    [
        .. pairs.Distinct().OrderBy(pair => pair.A.Value, StringComparer.Ordinal).ThenBy(pair => pair.B.Value, StringComparer.Ordinal)
            .Select(pair => (Pair: pair, List: ReferenceList.Of(events.Where(e => IsContact(e, pair)), filter, EventOrder.StartDesc)))
            .Where(found => found.List.Count > 0)
            .Select(found => new ContactCount(
                found.Pair, found.List.Count(e => e.Account is Visit), found.List.Count(e => e.Account is Meeting), found.List[0].Account.Date)),
    ];

    /// <summary>The events that are contacts of one of the pairs, whatever the filter.</summary>
    public static IReadOnlyList<ResolvedEvent> Among(IEnumerable<ResolvedEvent> events, IReadOnlyCollection<PartyPair> pairs) =>
        [.. events.Where(e => pairs.Any(pair => IsContact(e, pair)))];

    public static Coverage Coverage(IReadOnlyCollection<ResolvedEvent> events, EventFilter filter, long articles)
    {
        var matching = events.Where(filter.Matches).ToList();
        return new(
            events.Count(e => e.Account.Date is null && (filter with { From = null, To = null }).Matches(e)),
            matching.Count(e => e.Account.Date is { Precision: not DatePrecision.Day }),
            matching.SelectMany(e => e.Sources).Distinct().Count(),
            [.. matching.SelectMany(e => e.Languages).Distinct().Order(StringComparer.Ordinal)],
            articles, null);
    }

    public static IReadOnlyDictionary<PartyCode, long> ByParty(IEnumerable<ResolvedEvent> events, EventFilter filter) =>
        events.Where(filter.Matches).SelectMany(e => e.Account.Parties).CountBy(party => party).ToDictionary(party => party.Key, party => (long)party.Value);

    private static bool IsContact(ResolvedEvent candidate, PartyPair pair) =>
        candidate.Account is Visit or Meeting && candidate.Account.Parties.Contains(pair.A) && candidate.Account.Parties.Contains(pair.B);

    private static bool IsVague(DiplomaticEvent account, TimeBucket bucket) => (account.Date!.Precision, bucket) switch
    {
        (DatePrecision.Day, _) or (_, TimeBucket.Year) => false,
        (DatePrecision.Month, TimeBucket.Month or TimeBucket.Quarter) => false,
        _ => true,
    };

    private static DateOnly First(DateOnly day, TimeBucket bucket)
    {
        while (!Begins(day, bucket))
            day = day.AddDays(-1);
        return day;
    }

    private static DateOnly Last(DateOnly first, TimeBucket bucket)
    {
        var day = first;
        while (!Begins(day.AddDays(1), bucket))
            day = day.AddDays(1);
        return day;
    }

    private static bool Begins(DateOnly day, TimeBucket bucket) => bucket switch
    {
        TimeBucket.Day => true,
        TimeBucket.Week => day.DayOfWeek == DayOfWeek.Monday,
        TimeBucket.Month => day.Day == 1,
        TimeBucket.Quarter => day is { Day: 1, Month: 1 or 4 or 7 or 10 },
        _ => day is { Day: 1, Month: 1 },
    };
}
