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
        error.Message.ShouldBe("Other writers were faster 3 times; the 1 articles could not be stored. Try again, or raise Ingest:MaxAttempts.");
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

    [Fact]
    public async Task A_batch_that_reaches_too_much_is_stored_in_parts()
    {
        IncomingArticle[] articles = [.. Enumerable.Range(0, 40).Select(i => Line($"a{i}", "2023-03-20", Meeting(Xi, $"2023-{1 + i % 12:00}-10")))];
        await using var alone = new PipelineOnStore();
        await alone.IngestAsync(articles);
        await using var bounded = new PipelineOnStore(services => services.Configure<IngestOptions>(options => options.MaxReports = 10));

        var receipts = await bounded.IngestAsync(articles);

        receipts.Select(receipt => receipt.Article.ExternalId).ShouldBe(articles.Select(article => article.ExternalId));
        receipts.ShouldAllBe(receipt => receipt.Refusal == null && receipt.IsNew);
        (await bounded.AllAsync()).ShouldBe(await alone.AllAsync());
    }

    [Fact]
    public async Task An_article_that_hangs_together_with_too_many_reports_is_refused_and_holds_up_no_other()
    {
        await using var store = new PipelineOnStore(services => services.Configure<IngestOptions>(options => options.MaxReports = 10));
        await store.IngestAsync([.. Enumerable.Range(0, 10).Select(i => Line($"a{i}", "2023-03-20", Meeting(Xi, "2023-03-20")))]);
        var before = (await store.AllAsync()).ShouldHaveSingleItem();
        var next = Line("next", "2023-03-21", Meeting(Xi, "2023-03-20"));

        var receipts = await store.IngestAsync(next, Line("other", "2023-03-21", Meeting(Xi, "2023-09-20")));

        receipts[0].Refusal.ShouldBe("It hangs together with more than 10 reports, too many to be resolved at once. Nothing was changed; raise Ingest:MaxReports and try again.");
        (receipts[0].IsNew, receipts[0].Events.Count, receipts[1].IsNew).ShouldBe((false, 0, true));
        (await store.AllAsync()).Select(resolved => resolved.Members.Count).ShouldBe([10, 1], ignoreOrder: true);
        (await store.AllAsync()).ShouldContain(before);
        await using var raised = On(store, new(store.Events, 0));
        (await raised.GetRequiredService<IIngestPipeline>().IngestAsync([next], TestContext.Current.CancellationToken))[0].IsNew.ShouldBeTrue();
    }

    private static ServiceProvider On(PipelineOnStore store, ContendedStore contended) => new ServiceCollection()
        .AddSingleton<Extraction.IEventExtractor>(store.Extractor)
        .AddSingleton<IEventStore>(contended).AddSingleton(store.Articles).AddSingleton(store.Feed).AddSingleton(store.JudgementStore)
        .Configure<IngestOptions>(options => (options.MaxAttempts, options.RetryDelayMilliseconds) = (3, 1))
        .AddIngest()
        .BuildServiceProvider();
}
