namespace KnowledgeGraph.Domain.Parties;

/// <summary>All that live mentions show of one id of a person.</summary>
/// <param name="Names">The English name first, then the spellings of reports, ordinally sorted; never empty.</param>
/// <param name="Offices">By office, none before all others, then by month.</param>
public sealed record PersonSeen(PersonId Id, PartyCode Party, ValueList<string> Names, ValueList<OfficeMonth> Offices)
{
    /// <param name="spellings">In any order.</param>
    /// <param name="offices">In any order.</param>
    public static PersonSeen Of(PersonId id, PartyCode party, string name, IEnumerable<string> spellings, IEnumerable<OfficeMonth> offices) => new(
        id, party,
        [name, .. spellings.Where(spelling => spelling != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        [.. offices.OrderBy(month => month.Office ?? "", StringComparer.Ordinal).ThenBy(month => month.Month)]);
}
