using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Who is one person, under every id.</summary>
/// <param name="Id">The slug of the table of offices, else the ordinally least id of a full name, else the least.</param>
/// <param name="Name">As the table spells it, else the fullest English name.</param>
/// <param name="Ids">Ordinally sorted; <paramref name="Id"/> is one of them.</param>
public sealed record ResolvedPerson(PersonId Id, PartyCode Party, string Name, ValueList<PersonId> Ids)
{
    /// <summary>Of the ids that mean others too, when they mean this person.</summary>
    public ValueList<PersonTime> Times { get; init; } = [];

    /// <summary>Under which ids reports name the person.</summary>
    public PersonIds Named => new([.. Ids.Select(PersonMoment.Stored).Distinct()], Times);
}
