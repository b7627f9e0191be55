using System.Collections.Frozen;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Ingest.People;

/// <summary>Everybody who acts for a party, as of one state of store and judgements.</summary>
public sealed class PartyPeople
{
    // The one of whom most is told first.
    private readonly FrozenDictionary<PersonId, KnownPerson[]> _byId;

    /// <param name="all">By name, then by id.</param>
    public PartyPeople(IReadOnlyList<KnownPerson> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        All = all;
        _byId = all.SelectMany(person => person.Named.Ids.Select(id => (id, person))).GroupBy(entry => entry.id, entry => entry.person)
            .ToFrozenDictionary(id => id.Key, id => id.OrderByDescending(person => person.Ids.Contains(id.Key)).ThenByDescending(person => person.Reports)
                .ThenBy(person => person.Id.Value, StringComparer.Ordinal).ToArray());
    }

    /// <summary>By name, then by id.</summary>
    public IReadOnlyList<KnownPerson> All { get; }

    /// <param name="id">Any id of the person.</param>
    public KnownPerson? Find(PersonId id) => PersonMoment.Of(id) is { } moment && !_byId.ContainsKey(id)
        ? Find(moment.Id, moment.Office, moment.Month)
        : _byId.GetValueOrDefault(id)?[0];

    /// <summary>Whom an id means in an office on a day.</summary>
    /// <param name="office">Null: none is told.</param>
    public KnownPerson? Find(PersonId id, string? office, DateOnly day) =>
        _byId.TryGetValue(id, out var people) ? Array.Find(people, person => person.Named.Mean(id, office, day)) ?? people[0] : null;

    internal static PartyPeople Of(PartyCode party, IReadOnlyList<PersonSeen> seen, JudgementSet judgements, OfficeTable table)
    {
        var told = seen.ToDictionary(person => person.Id);
        foreach (var term in table.Terms.Where(term => term.Party == party))
            told.TryAdd(term.Person, PersonSeen.Of(term.Person, party, term.Name, [], []));
        return new([
            .. new PeopleResolver(table).Resolve(told.Values, judgements)
                .Select(person => Known(person, [.. person.Named.Ids.Select(id => Meant(person.Named, told[id]))], table))
                .OrderBy(person => person.Name, StringComparer.Ordinal).ThenBy(person => person.Id.Value, StringComparer.Ordinal),
        ]);
    }

    private static KnownPerson Known(ResolvedPerson person, IReadOnlyList<PersonSeen> seen, OfficeTable table) => new(
        person.Id, person.Party, person.Name, person.Ids,
        [person.Name, .. seen.SelectMany(one => one.Names).Where(name => name != person.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [
            .. OfficeTime.Of(table, person.Ids, person.Party).Concat(OfficeTime.Of(seen.SelectMany(one => one.Offices)))
                .OrderBy(time => time.Office, StringComparer.Ordinal).ThenBy(time => time.First).ThenBy(time => time.Last),
        ])
    {
        Times = person.Times,
        Reports = seen.Sum(one => one.Offices.Sum(month => month.Count)),
    };

    private static PersonSeen Meant(PersonIds person, PersonSeen seen) =>
        seen with { Offices = [.. seen.Offices.Where(month => person.Mean(seen.Id, month.Office, month.Month))] };
}
