using KnowledgeGraph.Domain;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Derives from an event the edges by which it is found.</summary>
internal static class EventEdges
{
    public static HashSet<IEventEdge> Of(EventRecord record)
    {
        var account = record.Account;
        var facts = EdgeFacts.Of(account);
        var index = EventIndex.Of(account);
        HashSet<IEventEdge> edges =
        [
            .. index.Roles.Select(party => new PartyEdge(party.Key, party.Value.Select(WireName.Of).ToValueList(), index.Many, facts)),
            .. index.Pairs.Select(pair => new ContactEdge(pair, facts)),
            .. account.Participants.Where(cells => cells.Length > 5).GroupBy(cells => cells[5]!, StringComparer.Ordinal).Select(person => Person(person, facts)),
            .. (account.Targets ?? []).Select(target => new TargetEdge(target)),
            .. Links(record),
        ];
        if (account.Country is { } country)
            edges.Add(new PlaceEdge(PlaceNode.Of(country, account.City)));
        return edges;
    }

    private static IEnumerable<LinkEdge> Links(EventRecord record)
    {
        if (record.Cancelled is { } cancelled)
            yield return new(LinkEdge.Cancels, cancelled);
        if (record.During is { } visit)
            yield return new(LinkEdge.During, visit);
        if (record.RescheduledAs is { } later)
            yield return new(LinkEdge.RescheduledAs, later);
    }

    private static PersonEdge Person(IGrouping<string, string?[]> seats, EdgeFacts facts) => new(
        seats.Key, seats.Select(cells => cells[1]!).Distinct().Order(StringComparer.Ordinal).ToValueList(),
        seats.Select(cells => cells[4]).FirstOrDefault(office => office is not null), facts);
}

/// <summary>What every edge to an event repeats of it, so that an index answers alone.</summary>
internal sealed record EdgeFacts(int? StartDay, int? EndDay, string Kind, string Status)
{
    public static EdgeFacts Of(AccountRecord account) => new(account.Date.StartDay, account.Date.EndDay, account.Kind, account.Status);
}
