using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Specification.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>What is kept for speed says what the plain graph says, after many changes.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class GraphTruthTests(Neo4jServer server)
{
    private const string Edges =
        """
        MATCH (e:Event)
        RETURN properties(e) AS event,
          COLLECT { MATCH (p:Party)-[r:PARTY_TO]->(e) RETURN p.code + ' ' + reduce(all = '', role IN r.role | all + role + ' ') } AS parties,
          COLLECT { MATCH (p:Party)-[r:CONTACT]->(e) RETURN p.code + ' ' + r.pair } AS contacts,
          COLLECT { MATCH (p:Person)-[r:TOOK_PART]->(e) RETURN p.id } AS people,
          COLLECT { MATCH (e)-[:ABOUT]->(p:Party) RETURN p.code } AS targets,
          COLLECT { MATCH (e)-[:AT]->(p:Place) RETURN p.id + ' ' + p.country + '/' + coalesce(p.city, '') + ' ' + coalesce(toString(p.latitude) + ' ' + toString(p.longitude), '') } AS places,
          COUNT { MATCH ()-[r:PARTY_TO|CONTACT|TOOK_PART]->(e)
                  WHERE r.band = e.band AND r.kind = e.kind AND r.status = e.status AND r.event = e.id
                    AND coalesce(r.start = e.start AND r.end = e.end, r.start IS NULL AND r.end IS NULL AND e.start IS NULL)
                    AND coalesce(r.undated, '') = CASE WHEN e.start IS NULL THEN coalesce(r.party, r.pair, r.person) ELSE '' END } AS trueEdges,
          labels(e) AS labels
        """;

    private const string Orphans =
        """
        MATCH (g:Gone)-[r]-() WHERE type(r) <> 'OF' RETURN type(r) AS wrong
        UNION ALL MATCH (m:Mention)-[r:STANDS_IN]->() WHERE m.supersededAt IS NOT NULL RETURN type(r) AS wrong
        UNION ALL MATCH (m:Mention) WHERE m.supersededAt IS NULL AND NOT EXISTS { (m)-[:STANDS_IN]->(:Block) } RETURN 'mention in no block' AS wrong
        UNION ALL MATCH (m:Mention)-[r:OF]->(x) WITH m, count(r) AS n WHERE n > 1 RETURN 'mention of two' AS wrong
        UNION ALL MATCH (e:Event) WHERE e.start IS NULL AND (e.band <> 2 OR NOT e.undated) RETURN 'undated' AS wrong
        """;

    [Fact]
    public async Task Edges_say_what_events_say()
    {
        await using var store = await Neo4jStore.OpenEmptyAsync(server);
        var services = (ServiceProvider)store.Owner;
        await new RandomStore(7).FillAsync(store, 60);

        foreach (var row in await Neo4jStore.RunAsync(services, Edges))
            EdgesAreTrue(row);
        (await Neo4jStore.RunAsync(services, Orphans)).Select(row => row[0]).ShouldBeEmpty();
    }

    private static void EdgesAreTrue(CypherRow row)
    {
        var resolved = EventProperties.Read(StoredValues.AsMap(row[0])).ToEvent();
        var account = resolved.Account;
        var parties = account.Parties.Select(party => party.Value).ToList();
        var isContact = account is Visit or Meeting && parties.Count <= 20;
        var pairs = isContact ? parties.SelectMany((a, i) => parties.Skip(i + 1).Select(b => $"{a} {a}-{b}")).ToList() : [];
        string[] people = [.. account.Participants.Where(p => p.Person is not null).Select(p => p.Person!.Value.Value).Distinct()];
        Texts(row, 1).Select(text => text.Split(' ')[0]).ShouldBe(parties, ignoreOrder: true);
        Texts(row, 2).ShouldBe(pairs, ignoreOrder: true);
        Texts(row, 3).ShouldBe(people, ignoreOrder: true);
        Texts(row, 4).ShouldBe(account is Statement statement ? statement.Targets.Select(target => target.Value) : [], ignoreOrder: true);
        Texts(row, 5).ShouldBe(account.Place is { } place ? [FormattableString.Invariant($"{place.Id} {place.Country}/{place.City} {(place.Latitude is { } latitude ? $"{latitude} {place.Longitude}" : "")}")] : []);
        row[6].ShouldBe((long)(parties.Count + pairs.Count + people.Length));
        Texts(row, 7).ShouldBe(["Event", account.Kind.ToString()], ignoreOrder: true);
    }

    private static string[] Texts(CypherRow row, int field) => [.. ((IEnumerable<object?>)row[field]!).Cast<string>()];
}
