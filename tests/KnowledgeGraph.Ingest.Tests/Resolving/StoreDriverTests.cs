using KnowledgeGraph.Storage;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests.Resolving;

public sealed class StoreDriverTests
{
    private const string Xi = "CN:Xi Jinping+RU:Vladimir Putin";

    [Fact]
    public async Task Whoever_was_slower_reads_again_and_loses_nothing()
    {
        await using var store = new PipelineOnStore();
        var contended = new ContendedStore(store.Events, 1)
        {
            Faster = async () => await store.IngestAsync(Line("faster", "2023-03-20", Meeting(Xi, "2023-03-20"))),
        };
        await using var slower = On(store, contended);

        await slower.GetRequiredService<IIngestPipeline>().IngestAsync(
            [Line("slower", "2023-03-21", Meeting(Xi, "2023-03-20"))], TestContext.Current.CancellationToken);

        contended.Commits.ShouldBe(2);
        (await store.AllAsync()).ShouldHaveSingleItem().Members.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_is_always_slower_says_so_and_what_to_do()
    {
        await using var store = new PipelineOnStore();
        await using var unlucky = On(store, new ContendedStore(store.Events, int.MaxValue));

        var error = await Should.ThrowAsync<StorageException>(() => unlucky.GetRequiredService<IIngestPipeline>().IngestAsync(
            [Line("a", null, Meeting(Xi, "2023-03-20"))], TestContext.Current.CancellationToken));

        error.IsTransient.ShouldBeTrue();
        error.Message.ShouldBe("Other writers were faster 3 times; the 1 articles were not stored. Send them again, or raise Ingest:MaxAttempts.");
    }

    [Fact]
    public async Task Writers_side_by_side_end_with_the_events_of_one_writer()
    {
        IncomingArticle[] articles = [.. Enumerable.Range(0, 24).Select(i => Line(
            $"a{i}", $"2023-03-{20 + i % 3}", Meeting(i % 2 == 0 ? Xi : "CN+RU", $"2023-03-{20 + i % 4}"), Visit("CN:Xi Jinping", "RU", "2023-03-20")))];
        await using var alone = new PipelineOnStore();
        await alone.IngestAsync(articles);
        await using var together = new PipelineOnStore(services => services.Configure<IngestOptions>(options => options.MaxAttempts = 100));

        await Task.WhenAll(articles.Chunk(6).Select(chunk => Task.Run(() => together.IngestAsync(chunk))));

        (await together.AllAsync()).ShouldBe(await alone.AllAsync());
    }

    private static ServiceProvider On(PipelineOnStore store, ContendedStore contended) => new ServiceCollection()
        .AddSingleton<Extraction.IEventExtractor>(store.Extractor)
        .AddSingleton<IEventStore>(contended).AddSingleton(store.Articles).AddSingleton(store.Feed)
        .Configure<IngestOptions>(options => (options.MaxAttempts, options.RetryDelayMilliseconds) = (3, 1))
        .AddIngest()
        .BuildServiceProvider();
}
