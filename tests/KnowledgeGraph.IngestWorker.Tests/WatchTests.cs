using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;
using KnowledgeGraph.IngestWorker.Commands;
using KnowledgeGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.IngestWorker.Tests;

public sealed class WatchTests : IDisposable
{
    private const string Line = """{"id":"g","source":"Hand","publishedAt":"2023-03-01T00:00:00Z","events":[{"kind":"MEETING","mode":"PHONE","countries":["CN","RU"],"participants":[],"evidence":"They talked."}]}""";

    private const string Feed = """
        <rss version="2.0"><channel><title>Harbour Daily</title>
        <item><title>Talks in Moscow</title><link>https://example.org/1</link><guid>g1</guid><pubDate>Sat, 04 Feb 2023 15:34:00 +0700</pubDate>
        <description>Chinese Vice Foreign Minister Ma Zhaoxu met Russian Foreign Minister Sergei Lavrov in Moscow on Thursday.</description></item>
        </channel></rss>
        """;

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-watch-").FullName;

    private string Store => Path.Combine(_folder, "graph.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_appears_in_a_folder_is_stored_until_the_run_is_stopped()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var inbox = Inbox("inbox");
        var watching = CommandLineRun.Async(["watch", inbox], Store, cancellationToken: stop.Token);
        await WriteAsync(inbox);

        await UntilAsync(IsStoredAsync);
        await stop.CancelAsync();

        var run = await watching;
        run.Exit.ShouldBe(ExitCode.Interrupted);
        run.Error.ShouldContain("1 articles stored (1 new or changed)");
    }

    [Fact]
    public async Task A_feed_is_stored_once_and_asked_again_under_a_condition()
    {
        await using var server = new FeedServer(Feed);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var watching = CommandLineRun.Async(["watch", server.Address], Store, cancellationToken: stop.Token);

        await UntilAsync(IsStoredAsync);
        await UntilAsync(() => Task.FromResult(server.Conditions.Count >= 3));
        await stop.CancelAsync();

        var run = await watching;
        run.Exit.ShouldBe(ExitCode.Interrupted);
        run.Error.ShouldContain("1 articles stored (1 new or changed)");
        server.Conditions.Take(3).ShouldBe([null, "\"v1\"", "\"v1\""]);
    }

    [Fact]
    public async Task A_source_that_fails_is_named_once_and_the_others_go_on()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var inbox = Inbox("inbox");
        var missing = Path.Combine(_folder, "missing");
        var watching = CommandLineRun.Async(["watch", missing, inbox], Store, cancellationToken: stop.Token);
        await WriteAsync(inbox);

        await UntilAsync(IsStoredAsync);
        await stop.CancelAsync();

        var run = await watching;
        run.Error.Split('\n').Count(line => line.Contains($"{missing}: there is no such folder", StringComparison.Ordinal)).ShouldBe(1, run.Error);
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_is_told_before_anything_comes()
    {
        await File.WriteAllTextAsync(Store, "no database" + new string('x', 4096), TestContext.Current.CancellationToken);
        var inbox = Inbox("inbox");

        var run = await CommandLineRun.Async(["watch", inbox, Inbox("other")], Store, cancellationToken: TestContext.Current.CancellationToken)
            .WaitAsync(_patience, TestContext.Current.CancellationToken);

        run.Exit.ShouldBe(ExitCode.StoreUnavailable);
        run.Error.ShouldContain(Store);
    }

    private async Task<bool> IsStoredAsync()
    {
        await using var services = WorkerServices.Build(CommandLineRun.Configuration(Store), null);
        return await services.GetRequiredService<IArticleStore>().CountAsync(new(), TestContext.Current.CancellationToken) > 0;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(_patience);
        while (!await holds())
            await Task.Delay(50, patience.Token);
    }

    private string Inbox(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    private static Task WriteAsync(string inbox) =>
        File.WriteAllTextAsync(Path.Combine(inbox, "a.jsonl"), Line, TestContext.Current.CancellationToken);
}
