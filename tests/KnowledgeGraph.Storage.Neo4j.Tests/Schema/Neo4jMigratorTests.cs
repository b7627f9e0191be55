using KnowledgeGraph.Storage.Specification;
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
}
