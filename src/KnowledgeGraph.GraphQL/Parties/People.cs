using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.Ingest.People;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Parties;

/// <summary>People of the store and of the table of offices, each under all of their ids.</summary>
internal sealed class People(IPeopleDirectory directory, OfficeTable offices)
{
    /// <summary>By each seat the person who acts.</summary>
    public async Task<IReadOnlyDictionary<Seat, KnownPerson>> FindAsync(IReadOnlyCollection<Seat> seats, CancellationToken cancellationToken)
    {
        var people = await directory.ReadAsync([.. seats.Select(seat => seat.Party).Distinct()], cancellationToken);
        var found = seats.ToDictionary(seat => seat, seat => people[seat.Party].Find(seat.Id, seat.Office, seat.Day));
        // Who acts for another party than the reports of before say.
        var rest = found.Where(entry => entry.Value is null).Select(entry => entry.Key.Id).ToList();
        var others = rest.Count == 0 ? null : await directory.FindAsync(rest, cancellationToken);
        return found.Where(entry => (entry.Value ?? others?.GetValueOrDefault(entry.Key.Id)) is not null)
            .ToDictionary(entry => entry.Key, entry => entry.Value ?? others![entry.Key.Id]);
    }

    /// <param name="id">Any id of the person.</param>
    public async Task<KnownPerson?> FindAsync(PersonId id, CancellationToken cancellationToken) =>
        (await directory.FindAsync([id], cancellationToken)).GetValueOrDefault(id);

    /// <summary>Everybody of the parties; null: of all.</summary>
    public async Task<IReadOnlyList<KnownPerson>> ListAsync(IReadOnlyCollection<PartyCode>? parties, CancellationToken cancellationToken) =>
        [.. (await directory.ReadAsync(parties, cancellationToken)).Values.SelectMany(party => party.All)];

    /// <summary>The same filter, with every id of the people for whom it asks, and when it means them.</summary>
    public async Task<EventFilter> WidenAsync(EventFilter filter, CancellationToken cancellationToken)
    {
        if (filter.People is not { Count: > 0 } asked)
            return filter;
        var known = await directory.FindAsync(asked, cancellationToken);
        return asked.Aggregate(filter with { People = [] }, (all, id) => all.Or(known.GetValueOrDefault(id)?.Named ?? PersonIds.FromIds([id])));
    }

    /// <summary>The offices that a person held, as the table says and as reports show; on a day, those of that day.</summary>
    public IReadOnlyList<HeldOffice> OfficesOf(KnownPerson person, IReadOnlyList<OfficeSeen> seen, DateOnly? onDay) =>
        OfficeHistory.Of(offices, person.Ids, seen.Select(office => office with { Person = person.Id }), onDay);
}
