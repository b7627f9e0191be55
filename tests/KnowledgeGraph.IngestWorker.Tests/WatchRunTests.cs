using System.Diagnostics;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;
using KnowledgeGraph.IngestWorker.Commands;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IngestWorker.Tests;

public sealed class WatchRunTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_source_is_stored_while_it_is_still_read()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var pipeline = new HeardPipeline();

        var watching = WatchAsync(pipeline, stop.Token, new Source(1_000, pipeline.Stored));

        await pipeline.Stored.WaitAsync(_patience, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => watching);
    }

    [Fact]
    public async Task Large_documents_do_not_pile_up()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var pipeline = new HeardPipeline();

        var watching = WatchAsync(pipeline, stop.Token, new Source(10, pipeline.Stored, new string('x', 2_000_000)));

        await pipeline.Stored.WaitAsync(_patience, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => watching);
    }

    [Fact]
    public async Task A_slow_source_holds_up_no_other()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var pipeline = new HeardPipeline();

        var watching = WatchAsync(pipeline, stop.Token, new Source(1, Task.Delay(Timeout.Infinite, stop.Token)), new Source(1, Task.CompletedTask));

        await pipeline.Stored.WaitAsync(_patience, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => watching);
    }

    [Fact]
    public async Task What_is_new_is_told_while_the_run_goes_on_and_once()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var written = new StringWriter();
        var pipeline = new HeardPipeline();

        var watching = WatchAsync(pipeline, TextWriter.Synchronized(written), stop.Token, new Source(2, Task.CompletedTask));
        for (var watch = Stopwatch.StartNew(); pipeline.Looks < 5 && watch.Elapsed < _patience;)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        var told = written.ToString().Trim();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => watching);

        told.Split('\n').ShouldHaveSingleItem().ShouldStartWith("2 articles stored (2 new or changed)");
    }

    [Fact]
    public async Task What_stops_one_source_for_good_stops_the_others()
    {
        var watching = WatchAsync(new FailingPipeline(), TestContext.Current.CancellationToken, new Source(1, Task.CompletedTask), new Source(0, Task.CompletedTask));

        (await Should.ThrowAsync<StorageException>(() => watching.WaitAsync(_patience, TestContext.Current.CancellationToken))).Fault.ShouldBe(StorageFault.Full);
    }

    private static Task WatchAsync(IIngestPipeline pipeline, CancellationToken cancellationToken, params Source[] sources) =>
        WatchAsync(pipeline, TextWriter.Null, cancellationToken, sources);

    private static async Task WatchAsync(IIngestPipeline pipeline, TextWriter error, CancellationToken cancellationToken, params Source[] sources)
    {
        var clock = TimeProvider.System;
        await using var progress = IngestProgress.Start(
            new(Stream () => Stream.Null, TextWriter.Null, error, IsTerminal: false, CommandLineRun.Configuration("unused.db")), clock);
        using var run = new WatchRun(pipeline, clock, progress);
        await run.WatchAsync(sources.Select(source => new WatchedSource(source, TimeSpan.FromMilliseconds(20))), cancellationToken);
    }

    /// <summary>Documents, and then nothing until something else has happened.</summary>
    private sealed class Source(int documents, Task before, string text = "Hello.") : IArticleSource
    {
        public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var i = 0; i < documents; i++)
                yield return new SourceDocument(new($"{i}", null, "test", null, text, null, $"document {i}"));
            await before.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Finds everything new at the first look.</summary>
    private sealed class HeardPipeline : IIngestPipeline
    {
        private readonly TaskCompletionSource _stored = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Stored => _stored.Task;

        public int Looks { get; private set; }

        public Task<IReadOnlyList<IngestReceipt>> IngestAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken)
        {
            _stored.TrySetResult();
            var isNew = Looks++ == 0;
            return Task.FromResult<IReadOnlyList<IngestReceipt>>([.. articles.Select(article => new IngestReceipt(
                ArticleBuilder.Article(article.ExternalId!).Build(), isNew, [], 0, []))]);
        }

        public Task<IngestReceipt?> RetractAsync(ArticleId id, string reason, CancellationToken cancellationToken) => Task.FromResult<IngestReceipt?>(null);
    }

    private sealed class FailingPipeline : IIngestPipeline
    {
        public Task<IReadOnlyList<IngestReceipt>> IngestAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken) =>
            throw new StorageException(StorageFault.Full, "full");

        public Task<IngestReceipt?> RetractAsync(ArticleId id, string reason, CancellationToken cancellationToken) =>
            throw new StorageException(StorageFault.Full, "full");
    }
}
