using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Neo4j.Offices;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

/// <summary>The edges <c>HELD</c> beside the table of offices of this program.</summary>
internal sealed class OfficeComparison(Neo4jDatabase database, OfficeTable offices)
{
    private const string Remedy = "Let server or worker of this program write once: they bring the offices up to their table.";

    /// <returns>None without a table.</returns>
    public async Task<IReadOnlyList<StoreFinding>> FindingsAsync(CancellationToken cancellationToken)
    {
        if (offices.Terms.Count == 0)
            return [];
        var known = offices.Terms.Select(term => term.Person.Value).Distinct().ToArray();
        var rows = await database.LookAsync("Inspections/Offices", new() { ["known"] = known }, cancellationToken);
        return [.. rows.SelectMany(row => Differences((string)row[0]!, [.. ((IEnumerable<object?>)row[1]!).Cast<string>()]))];
    }

    private IEnumerable<StoreFinding> Differences(string person, HashSet<string> found)
    {
        var expected = offices.TermsOf(new(person)).Select(HeldEdge.Key).ToHashSet();
        foreach (var missing in expected.Except(found))
            yield return new($"The person {person} lacks an edge HELD of the table of offices ({missing.Trim()}).", Remedy);
        foreach (var surplus in found.Except(expected))
            yield return new($"The person {person} has an edge HELD that the table of offices has not ({surplus.Trim()}).", Remedy);
    }
}
