using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>Somebody of the table of offices.</summary>
internal sealed class KnownPerson(PersonId id, string name, IReadOnlyList<OfficeTerm> terms)
{
    public PersonId Id { get; } = id;

    public string Name { get; } = name;

    public IReadOnlyList<OfficeTerm> Terms { get; } = terms;

    /// <summary>The office held on <paramref name="day"/>, else the last one before it, else the first.</summary>
    public OfficeTerm? TermOn(DateOnly? day)
    {
        if (day is not { } date)
            return Terms.Count > 0 ? Terms[^1] : null;
        return Terms.FirstOrDefault(term => (term.From is null || term.From <= date) && (term.To is null || date <= term.To))
            ?? Terms.LastOrDefault(term => term.From is null || term.From <= date)
            ?? (Terms.Count > 0 ? Terms[0] : null);
    }

    public bool Held(PartyCode party, string office) => Terms.Any(term => term.Party == party && term.Office == office);

    public bool ActsFor(PartyCode party) => Terms.Any(term => term.Party == party);
}
