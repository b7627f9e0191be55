using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Tells two people of one name apart by offices that nobody in the table holds at once.</summary>
internal sealed class OfficesAtOnce
{
    private readonly ExclusiveOffices _exclusive;
    private readonly HashSet<(string, string)> _together;

    public OfficesAtOnce(OfficeTable table)
    {
        _exclusive = new(table);
        _together = [.. table.Terms.GroupBy(term => term.Person).SelectMany(Together)];
    }

    /// <summary>Whether the two were held for so long at the same time that two people held them.</summary>
    public bool AreOfTwo(OfficeSpan one, OfficeSpan other) =>
        one.DaysWith(other) > OfficeTimes.Change && AreOfTwo(one.Office, other.Office);

    /// <summary>Whether nobody in the table holds the two at once, each of which one person at a time holds.</summary>
    public bool AreOfTwo(string one, string other) => one != other && _exclusive.Contains(one) && _exclusive.Contains(other) && !_together.Contains((one, other));

    /// <summary>Whether one person at a time holds it.</summary>
    public bool IsExclusive(string office) => _exclusive.Contains(office);

    private static IEnumerable<(string, string)> Together(IEnumerable<OfficeTerm> terms) => terms.SelectMany(one => terms
        .Where(other => other.Office != one.Office && (one.From ?? DateOnly.MinValue) < (other.To ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) < (one.To ?? DateOnly.MaxValue))
        .Select(other => (one.Office, other.Office)));
}
