using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads people with their spellings.</summary>
internal static class People
{
    public static async Task<IReadOnlyDictionary<PersonId, PersonRecord>> FindAsync(
        Neo4jDatabase database, IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync("People/Find", new() { ["ids"] = ids.Select(id => id.Value).Distinct().ToArray() }, cancellationToken);
        return rows.Select(Read).ToDictionary(person => person.Id);
    }

    // Sorted here: letters have one order in C#, whatever the server's.
    public static PersonRecord Read(CypherRow row) => new(
        new((string)row[0]!), (string)row[1]!, PartyCode.Parse((string)row[2]!),
        [.. StoredValues.AsMaps(row[3])
            .Select(map => (Text: map.Text("text"), Language: map.Text("language"), Count: map.Int("count")))
            .OrderByDescending(spelling => spelling.Count)
            .ThenBy(spelling => spelling.Text, StringComparer.Ordinal)
            .ThenBy(spelling => spelling.Language, StringComparer.Ordinal)
            .Select(spelling => new Spelling(spelling.Text, spelling.Language.Length > 0 ? spelling.Language : null, spelling.Count))]);

    public static PersonSeen Seen(StoredMap map, PartyCode party) => PersonSeen.Of(
        new(map.Text("id")), party, map.Text("name"), map.Texts("spellings"),
        map.Maps("offices").Select(month => new OfficeMonth(
            month.Text("office") is { Length: > 0 } office ? office : null, DateOnly.FromDayNumber(month.Day("month")!.Value), month.Int("count"))));
}
