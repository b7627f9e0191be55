using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Inspections;

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jStoreInspectionTests(Neo4jServer server) : InspectionSpecification
{
    [Fact]
    public async Task Each_difference_of_the_schema_is_named_with_its_statement()
    {
        await Store.Feed.PositionAsync(Cancellation);
        string[] changes =
        [
            "DROP INDEX event_confidence", "DROP INDEX event_start", "CREATE INDEX event_start FOR (n:Event) ON (n.start)",
            "DROP CONSTRAINT place_id", "CREATE INDEX own FOR (n:Event) ON (n.city)",
        ];
        try
        {
            foreach (var change in changes)
                await RunAsync(change);

            (await FindingsAsync()).ShouldBe(
            [
                "The constraint place_id is missing.",
                "The index event_start is on Event (start) and should be on Event (band, start, id).",
                "The index event_confidence is missing.",
                "The index own is not in the schema.",
            ]);
        }
        finally
        {
            // The database is that of other tests too.
            await RunAsync("DROP INDEX own IF EXISTS");
            await RunAsync("DROP INDEX event_start IF EXISTS");
            foreach (var statement in Neo4jMigration.All.SelectMany(migration => migration.Statements))
                await RunAsync(statement);
            await RunAsync("CALL db.awaitIndexes(600)");
        }
    }

    [Fact]
    public async Task What_is_kept_for_speed_is_compared_with_the_graph()
    {
        await new RandomHistory(7).TellAsync(Store, 20);

        await ShouldFindAsync("MATCH ()-[r:CONTACT]->() WITH r LIMIT 1 DELETE r", "lacks its edge CONTACT");
        await ShouldFindAsync("MATCH ()-[r:PARTY_TO]->() WITH r LIMIT 1 SET r.status = 'PLANNED'", "edge PARTY_TO");
        await ShouldFindAsync("MERGE (p:Party {code: 'US'}) WITH p MATCH (e:Event) WITH p, e LIMIT 1 MERGE (e)-[:ABOUT]->(p)", "edge ABOUT");
        await ShouldFindAsync("MATCH (m:Mention)-[r:STANDS_IN]->() WITH m, r LIMIT 1 DELETE r", "does not stand in its blocks");
        await ShouldFindAsync("MATCH (m:Mention) WHERE m.tokens IS NOT NULL WITH m LIMIT 1 SET m.tokens = m.tokens + ' strange'", "is not found by the words of its title and evidence");
        await ShouldFindAsync("MATCH (a:Article) WITH a LIMIT 1 SET a.titleTokens = a.titleTokens + ' strange'", "is not found by the words of its title.");
        await ShouldFindAsync("MATCH (o:OfficeMonth) WITH o LIMIT 1 SET o.count = o.count + 1", "times, and");
        await ShouldFindAsync("MATCH (v:PeopleVersion) DELETE v", "have no version");
        await ShouldFindAsync("MATCH (s:Sequence) SET s.articles = s.articles + 1", "The count of articles says");
        await ShouldFindAsync("MATCH (c:Change {seq: 3}) DELETE c", "The change log says");
        await ShouldFindAsync("MATCH (m:Mention)-[r:OF]->(:Event) WHERE m.supersededAt IS NULL WITH r LIMIT 1 DELETE r", "are not the live mentions");
        await ShouldFindAsync("MATCH (s:Sequence) SET s.importing = true", "An import broke off");
        await RunAsync("MATCH (s:Sequence) REMOVE s.importing");
    }

    [Fact]
    public async Task A_server_that_ends_no_statement_by_itself_is_worth_a_warning()
    {
        await Store.Feed.PositionAsync(Cancellation);
        var findings = new List<StoreFinding>();
        await foreach (var finding in Store.Inspection!.InspectAsync(Cancellation))
            findings.Add(finding);

        // The tool that starts servers for tests sets none.
        findings.ShouldAllBe(finding => finding.IsWarning);
        if (findings.Count > 0)
            findings.ShouldHaveSingleItem().Remedy.ShouldContain("db.transaction.timeout=60s");
    }

    [Fact]
    public async Task A_check_of_a_new_database_says_what_is_missing_and_makes_nothing()
    {
        Assert.SkipUnless(Neo4jProcess.IsExpected, Neo4jProcess.CannotStartReason);
        await using var fresh = await Neo4jProcess.StartAsync(Neo4jProcess.NewFolder(), [], cancellationToken: Cancellation);
        await using var services = Neo4jServer.Services(options => (options.Uri, options.Password) = (fresh.Http.ToString(), fresh.Password));
        var findings = new List<string>();
        await foreach (var finding in Neo4jStore.Store(services).Inspection!.InspectAsync(Cancellation))
            findings.Add(finding.Difference);

        findings.ShouldContain(text => text.StartsWith("The migration", StringComparison.Ordinal));
        findings.ShouldContain(text => text.Contains("no node Sequence", StringComparison.Ordinal));
        (await Neo4jStore.RunAsync(services, "SHOW CONSTRAINTS YIELD name RETURN name")).ShouldBeEmpty();
    }

    protected override Task<StoreUnderTest> OpenAsync() => Neo4jStore.OpenEmptyAsync(server);

    private async Task ShouldFindAsync(string change, string difference)
    {
        (await FindingsAsync()).ShouldNotContain(text => text.Contains(difference, StringComparison.Ordinal));
        await RunAsync(change);
        (await FindingsAsync()).ShouldContain(text => text.Contains(difference, StringComparison.Ordinal), change);
    }

    private Task RunAsync(string statement) => Neo4jStore.RunAsync((ServiceProvider)Store.Owner, statement);
}
