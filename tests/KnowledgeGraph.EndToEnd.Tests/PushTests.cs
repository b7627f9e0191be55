using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>From an article to the subscriber, in one process and across two. Times are printed; the limits are generous, for a busy machine.</summary>
public abstract class PushTests(SampleServer samples, ITestOutputHelper output)
{
    private const string Subscription = """subscription { eventChanged(filter: { parties: { all: ["NO", "KE"] } }) { change event { summary mentions { nodes { evidence } } } } }""";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task An_article_that_is_posted_reaches_the_subscriber_once()
    {
        await using var socket = await SubscribedAsync();
        var article = new { text = "OSLO - Norwegian Foreign Minister Espen Barth Eide met Kenyan President William Ruto in Nairobi on Tuesday, the ministry said.", publishedAt = "2024-05-15T10:00:00+02:00" };

        await samples.Server.PostAsync("mutation($article: ArticleInput!) { ingestArticle(article: $article) { isNew } }", new { article }, TestContext.Current.CancellationToken);

        await ShouldArriveAsync(socket, "in one process");
    }

    [Fact]
    public async Task An_article_that_another_process_stores_reaches_the_subscriber_once()
    {
        await using var socket = await SubscribedAsync();
        const string line = """{"id":"push","source":"Hand","publishedAt":"2024-06-01T00:00:00Z","events":[{"kind":"MEETING","countries":["NO","KE"],"participants":[],"mode":"PHONE","date":{"start":"2024-05-31","end":"2024-05-31","precision":"DAY"},"evidence":"They talked by phone."}]}""";

        (await IngestAsync(line)).ShouldBe(0);

        await ShouldArriveAsync(socket, "from the end of a second process");
    }

    private async Task<GraphQLSocket> SubscribedAsync()
    {
        var socket = await GraphQLSocket.StartAsync(samples.Server.SocketAddress, TestContext.Current.CancellationToken);
        await socket.SubscribeAsync("1", Subscription);
        // The subscription holds when a request after it has been answered.
        await samples.Server.PostAsync("{ articles(first: 1) { totalCount } }", new { }, TestContext.Current.CancellationToken);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        return socket;
    }

    private async Task ShouldArriveAsync(GraphQLSocket socket, string way)
    {
        var clock = Stopwatch.StartNew();
        var message = await socket.NextAsync();
        clock.Stop();

        var change = message.GetProperty("payload").GetProperty("data").GetProperty("eventChanged");
        change.GetProperty("change").GetString().ShouldBe("CREATED");
        change.GetProperty("event").GetProperty("mentions").GetProperty("nodes").GetArrayLength().ShouldBe(1);
        output.WriteLine($"{way}: {clock.ElapsedMilliseconds} ms");
        clock.Elapsed.ShouldBeLessThan(_patience);
    }

    private async Task<int> IngestAsync(string line)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardError = true };
        start.ArgumentList.Add(BuiltProgram.Path("KnowledgeGraph.IngestWorker"));
        start.ArgumentList.Add("ingest");
        start.ArgumentList.Add("-");
        foreach (var setting in samples.Server.StoreSettings.Select(setting => setting.Split('=', 2)))
            start.Environment[setting[0]] = setting[1];
        using var worker = Process.Start(start).ShouldNotBeNull();
        await worker.StandardInput.WriteLineAsync(line);
        worker.StandardInput.Close();
        output.WriteLine(await worker.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await worker.WaitForExitAsync(TestContext.Current.CancellationToken);
        return worker.ExitCode;
    }
}
