using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Storage.Specification.Reference;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Schema;

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jMigratorTests(Neo4jServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Migrations_are_numbered_from_1_without_gaps() =>
        Neo4jMigration.All.Select(migration => migration.Number).ShouldBe(Enumerable.Range(1, Neo4jMigration.All.Count));

    [Fact]
    public void A_script_is_its_statements_without_comments() =>
        Neo4jMigration.Split("// a;\nCREATE X;\n// b\nCREATE Y\n  FOR Z;\n").ShouldBe(["CREATE X", "CREATE Y\n  FOR Z"]);

    [Fact]
    public async Task Of_many_that_start_at_once_each_finds_the_whole_schema()
    {
        await using var services = await server.ServicesAsync();
        await services.GetRequiredService<IEventFeed>().PositionAsync(Cancellation);
        await Neo4jStore.RunAsync(services, "MATCH (n) WHERE n:Migration OR n:Lease OR n:Sequence DETACH DELETE n");
        var stores = new List<StoreUnderTest>();
        for (var i = 0; i < 8; i++)
            stores.Add(await Neo4jStore.OpenAsync(server));

        var positions = await Task.WhenAll(stores.Select(store => Task.Run(() => store.Feed.PositionAsync(Cancellation), Cancellation)));
        foreach (var store in stores)
            await store.DisposeAsync();

        positions.ShouldAllBe(position => position == 0);
        (await Neo4jStore.RunAsync(services, "MATCH (m:Migration) RETURN m.number, m.name ORDER BY m.number")).Select(row => $"{row[0]} {row[1]}")
            .ShouldBe(Neo4jMigration.All.Select(migration => $"{migration.Number} {migration.Name}"));
        (await Neo4jStore.RunAsync(services, "MATCH (l:Lease) WHERE l.holder IS NOT NULL RETURN l.holder")).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_older_version_stored_is_counted_for_its_people()
    {
        var seed = Random.Shared.Next();
        await using var services = await server.ServicesAsync();
        await Neo4jStore.WipeAsync(services);
        var store = Neo4jStore.Store(services);
        await new RandomHistory(seed).TellAsync(store, 30);
        var before = await PeopleAsync(store);
        before.ShouldNotBeEmpty();
        await Neo4jStore.RunAsync(services, "MATCH (n) WHERE n:OfficeMonth OR n:PeopleVersion DETACH DELETE n");
        await Neo4jStore.RunAsync(services, $"MATCH (m:Migration) WHERE m.number >= {PeopleFill.Migration} DELETE m");

        await using var migrated = await Neo4jStore.OpenAsync(server);

        (await PeopleAsync(migrated)).ShouldBe(before, $"The store is that of seed {seed}.");
        (await migrated.People.ReadVersionsAsync(null, Cancellation)).Parties.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_newer_store_is_refused_with_both_versions_and_what_to_do()
    {
        await using var services = await server.ServicesAsync();
        await services.GetRequiredService<IEventFeed>().PositionAsync(Cancellation);
        await Neo4jStore.RunAsync(services, "CREATE (:Migration {number: 999, name: '0999_later.cypher'})");
        try
        {
            await using var store = await Neo4jStore.OpenAsync(server);

            var exception = await Should.ThrowAsync<StorageException>(() => store.Feed.PositionAsync(Cancellation));

            exception.Fault.ShouldBe(StorageFault.NewerVersion);
            exception.Message.ShouldContain("999");
            exception.Message.ShouldContain($"up to {Neo4jMigration.All.Count}");
            exception.Message.ShouldContain("Use a newer build");
        }
        finally
        {
            await Neo4jStore.RunAsync(services, "MATCH (m:Migration {number: 999}) DELETE m");
        }
    }

    private static async Task<string> PeopleAsync(StoreUnderTest store)
    {
        var lines = new List<string>();
        foreach (var party in new[] { "CN", "RU", "ID", "IN", "US", "EU" })
            lines.AddRange((await store.People.ReadPeopleAsync(PartyCode.Parse(party), Cancellation)).People.Select(person => $"{person.Id} {string.Join('|', person.Names)} {string.Join('|', person.Offices)}"));
        return string.Join('\n', lines);
    }
}
