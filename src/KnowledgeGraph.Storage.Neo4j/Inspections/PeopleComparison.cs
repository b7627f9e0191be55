using System.Runtime.CompilerServices;
using KnowledgeGraph.Storage.Neo4j.Commits;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

/// <summary>What is counted of people beside what live mentions show of them.</summary>
internal sealed class PeopleComparison(Neo4jDatabase database, PersonTally people)
{
    public async IAsyncEnumerable<StoreFinding> FindingsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var expected = people.Offices.ToDictionary(office => OfficeMonthNode.Id(office.Person, office.Office, office.Month), StringComparer.Ordinal);
        await foreach (var row in InspectedPages.RowsAsync(database, "Inspections/OfficePage", row => (string)row[0]!, cancellationToken))
        {
            var told = expected.Remove((string)row[0]!, out var office) ? office.By : 0;
            if ((long)row[4]! != told || row[5] is not true)
                yield return Finding((string)row[1]!, (string)row[2]!, (DateOnly)row[3]!, told, (long)row[4]!);
        }

        foreach (var office in expected.Values)
            yield return Finding(office.Person.Value, office.Office, office.Month, office.By, 0);
        var versions = await database.LookAsync("People/Versions", new() { ["parties"] = null }, cancellationToken);
        var known = versions.Count == 0 ? [] : StoredValues.AsMaps(versions[0][1]).Select(map => map.Text("party")).ToHashSet();
        foreach (var party in people.People.Select(person => person.Party.Value).Distinct().Where(party => !known.Contains(party)))
            yield return new($"The people of {party} have no version.", GraphComparison.Rebuild);
    }

    private static StoreFinding Finding(string person, string office, DateOnly month, int told, long kept) =>
        new($"Mentions name {person} as '{office}' in {OfficeMonthNode.Text(month)[..7]} {told} times, and {kept} are counted.", GraphComparison.Rebuild);
}
