using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Archives;

/// <summary>What an import left that was killed is not taken for a store.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class BrokenImportTests(Neo4jServer server)
{
    [Fact]
    public async Task A_part_of_a_store_is_refused_until_it_is_imported_again()
    {
        await using var whole = await Neo4jStore.OpenEmptyAsync(server);
        await whole.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        var archive = await ArchiveText.ExportAsync(whole);
        await using var services = await server.ServicesAsync();
        await Neo4jStore.RunAsync(services, "MATCH (s:Sequence) SET s.importing = true");

        await using var later = await Neo4jStore.OpenAsync(server);
        var refusal = await Should.ThrowAsync<StorageException>(() => later.Feed.PositionAsync(TestContext.Current.CancellationToken));

        refusal.Fault.ShouldBe(StorageFault.Corrupt);
        refusal.Message.ShouldContain("import again");
        await ArchiveText.ImportAsync(later, archive);
        (await ArchiveText.ExportAsync(later)).ShouldBe(archive);
    }
}
