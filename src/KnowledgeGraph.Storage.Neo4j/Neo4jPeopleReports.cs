using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Queries;
using KnowledgeGraph.Storage.Neo4j.Rows;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jPeopleReports(Neo4jDatabase database) : IPeopleReports
{
    public async Task<PeopleVersions> ReadVersionsAsync(IReadOnlyCollection<PartyCode>? parties, CancellationToken cancellationToken)
    {
        var row = (await database.ReadAsync("People/Versions", new() { ["parties"] = parties?.Select(party => party.Value).ToArray() }, cancellationToken))[0];
        return new((long)row[0]!, StoredValues.AsMaps(row[1]).ToDictionary(map => PartyCode.Parse(map.Text("party")), map => map.Long("version")));
    }

    public async Task<SeenPeople> ReadPeopleAsync(PartyCode party, CancellationToken cancellationToken)
    {
        var row = (await database.ReadAsync("People/Seen", new() { ["party"] = party.Value }, cancellationToken))[0];
        return new((long)row[0]!, [.. StoredValues.AsMaps(row[1]).Select(map => People.Seen(map, party)).OrderBy(person => person.Id.Value, StringComparer.Ordinal)]);
    }
}
