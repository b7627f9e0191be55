using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Ingest.People;

/// <summary>One person under every id.</summary>
/// <param name="Id">The one that others cite.</param>
/// <param name="Name">As the table of offices spells it, else the fullest English name.</param>
/// <param name="Ids">Ordinally sorted; <paramref name="Id"/> is one of them. One that means others too stands with a moment.</param>
/// <param name="Names">Every spelling known, <paramref name="Name"/> first.</param>
/// <param name="Offices">By office, then by first day.</param>
public sealed record KnownPerson(
    PersonId Id, PartyCode Party, string Name, ValueList<PersonId> Ids, ValueList<string> Names, ValueList<OfficeTime> Offices)
{
    /// <summary>Of the ids that mean others too, when they mean this person.</summary>
    public ValueList<PersonTime> Times { get; init; } = [];

    /// <summary>How many dated mentions name the person.</summary>
    public int Reports { get; init; }

    /// <summary>Under which ids reports name the person.</summary>
    public PersonIds Named => new([.. Ids.Select(PersonMoment.Stored).Distinct()], Times);

    /// <summary>Somebody of whom no more than a name is known.</summary>
    public static KnownPerson OfName(PersonId id, PartyCode party, string name) => new(id, party, name, [id], [name], []);

    /// <param name="office">Its title; case is ignored; null: any office.</param>
    /// <param name="onDay">Null: on any day.</param>
    public bool Held(string? office, DateOnly? onDay) => Offices.Any(time =>
        (office is null || string.Equals(time.Office, office, StringComparison.OrdinalIgnoreCase))
        && (onDay is not { } day || (time.First <= day && day <= time.Last)));
}
