using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Neo4j.Archives;

/// <summary>A store moves from a file to a server and back, and nothing changes by it.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class MoveTests(Neo4jServer server) : IDisposable
{
    private readonly TemporaryDatabase _first = new();
    private readonly TemporaryDatabase _second = new();

    public void Dispose()
    {
        _first.Dispose();
        _second.Dispose();
    }

    [Fact]
    public async Task From_SQLite_to_Neo4j_and_back_every_archive_is_the_same()
    {
        var seed = Random.Shared.Next();
        await using var file = Embedded(_first);
        await using var neo4j = await Neo4jStore.OpenEmptyAsync(server);
        await using var back = Embedded(_second);
        await new RandomHistory(seed).TellAsync(file, 50);
        var archive = await ArchiveText.ExportAsync(file);

        await ArchiveText.ImportAsync(neo4j, archive);
        var fromServer = await ArchiveText.ExportAsync(neo4j);
        await ArchiveText.ImportAsync(back, fromServer);

        fromServer.ShouldBe(archive, $"The store is that of seed {seed}.");
        (await ArchiveText.ExportAsync(back)).ShouldBe(archive);
        var canonical = await ArchiveText.CanonicalAsync(file);
        (await ArchiveText.CanonicalAsync(neo4j)).ShouldBe(canonical);
        (await ArchiveText.CanonicalAsync(back)).ShouldBe(canonical);
    }

    [Fact]
    public async Task Two_stores_that_were_told_the_same_are_canonically_the_same()
    {
        var seed = Random.Shared.Next();
        await using var file = Embedded(_first);
        await using var neo4j = await Neo4jStore.OpenEmptyAsync(server);

        await new RandomHistory(seed).TellAsync(file, 40);
        await new RandomHistory(seed).TellAsync(neo4j, 40);

        (await ArchiveText.CanonicalAsync(neo4j)).ShouldBe(await ArchiveText.CanonicalAsync(file), $"The store is that of seed {seed}.");
    }

    private static StoreUnderTest Embedded(TemporaryDatabase database) =>
        Neo4jStore.Store(new ServiceCollection().AddSqliteStorage(options => options.Path = database.Path).BuildServiceProvider());
}
