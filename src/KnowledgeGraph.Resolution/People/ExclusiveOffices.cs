using System.Collections.Frozen;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Offices that one person at a time holds, as the table shows by itself: somewhere a successor followed, and nowhere did two sit at once.</summary>
internal sealed class ExclusiveOffices
{
    private readonly FrozenSet<string> _offices;

    public ExclusiveOffices(OfficeTable table)
    {
        var successions = table.Terms.GroupBy(term => (term.Party, term.Office))
            .Select(terms => (terms.Key.Office, Terms: terms.OrderBy(term => term.From ?? DateOnly.MinValue).ToList()))
            .ToLookup(terms => terms.Office, terms => terms.Terms, StringComparer.Ordinal);
        _offices = successions.Where(office => office.Any(terms => terms.Count > 1) && !office.Any(HasTwoAtOnce))
            .Select(office => office.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    public bool Contains(string office) => _offices.Contains(office);

    // The day of a handover belongs to both.
    private static bool HasTwoAtOnce(List<OfficeTerm> terms) =>
        terms.Zip(terms.Skip(1)).Any(pair => pair.First.Person != pair.Second.Person
            && (pair.First.To ?? DateOnly.MaxValue) > (pair.Second.From ?? DateOnly.MinValue));
}
