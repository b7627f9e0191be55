using System.Collections.Concurrent;
using System.CommandLine;
using KnowledgeGraph.Benchmarks.Generators;
using KnowledgeGraph.Benchmarks.Load;
using KnowledgeGraph.Benchmarks.Pairs;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks;

/// <summary>How long a new article takes in a store from its line to the events that follow: all of the pipeline but the write.</summary>
internal static class ArriveBenchmark
{
    // No store is filled with it, so that all its articles are new.
    private const int Seed = 987_654;

    // So many occurrences over ten years that hardly one is drawn twice.
    private const int Drawn = 20_000;

    // Of an event, as the generator has it: one article is the first of it, the others tell it again.
    private const int Reports = 3;

    // Of so many days, those who tell again come evenly from all times, however full the store.
    private const int SampledDays = 1_200;
    private const int SampledOfDay = 20;

    public static Command Command() => StoreChoice.Command(
        "arrive", "Resolves new articles in a store without writing them: reads what they hang together with, and computes.", calls: 2_000, clients: 1, RunAsync);

    private static async Task RunAsync(IBenchmarkStore store, int count, int calls, CancellationToken cancellation)
    {
        Console.WriteLine($"{await store.Feed.PositionAsync(cancellation)} changes in the log, {count} clients");
        var clients = new Clients(count, calls);
        List<IncomingArticle> fresh = [.. new MentionGenerator(Seed).Generate(Drawn).Select(mention => mention.Article)];
        var again = await ToldAgainAsync(store.Events, cancellation);
        await MeasureAsync("a new article", [.. again, .. fresh.Take(again.Count / (Reports - 1))], store, clients, cancellation);
        await MeasureAsync("of these, report of another occurrence", fresh, store, clients, cancellation);
        await MeasureAsync("of these, one more report of a stored event", again, store, clients, cancellation);
    }

    private static async Task MeasureAsync(string name, List<IncomingArticle> articles, IBenchmarkStore store, Clients clients, CancellationToken cancellation)
    {
        var unwritten = new UnwrittenStore(store.Events);
        await using var services = store.Pipeline(unwritten);
        var pipeline = services.GetRequiredService<IIngestPipeline>();
        var costs = new ConcurrentQueue<(CallCost Cost, IncomingArticle Article)>();
        // What is slow is seldom, so its code is compiled with optimisation late.
        await clients.WarmAsync(ArriveAsync, cancellation);
        var figures = await clients.MeasureAsync(name, ArriveAsync, cancellation);
        figures.Print();
        // The last are those that were measured, the others went before to warm up.
        ArriveCosts.Print([.. costs.TakeLast(figures.Calls)]);

        async Task<int> ArriveAsync(Random random, CancellationToken token)
        {
            var article = articles[random.Next(articles.Count)];
            var cost = unwritten.Count();
            var receipt = (await pipeline.IngestAsync([article], token))[0];
            cost.End();
            costs.Enqueue((cost, article));
            return receipt is { IsNew: true, Refusal: null } ? receipt.Events.Count : throw new InvalidOperationException($"{article.Url} was not resolved: {receipt.Refusal}");
        }
    }

    private static async Task<List<IncomingArticle>> ToldAgainAsync(IEventStore store, CancellationToken cancellation)
    {
        var again = new List<IncomingArticle>();
        var first = new DateOnly(PairSample.FirstYear, 1, 1);
        var days = first.AddYears(PairSample.Years).DayNumber - first.DayNumber;
        for (var i = 0; i < SampledDays; i++)
        {
            var day = first.AddDays((int)((long)i * days / SampledDays));
            var page = await store.QueryAsync(new EventFilter { From = day, To = day }, EventOrder.StartDesc, new(First: SampledOfDay), cancellation);
            again.AddRange(page.Page.Items.Select(item => ToldAgain(item.Value)));
        }

        return again;
    }

    private static IncomingArticle ToldAgain(ResolvedEvent told) => new(
        $"again-{told.Id}", null, "again.example", "Told again", null, told.LastReported.AddHours(1), told.Id.Value, null, null, [new GivenEvent(told.Account, "Told again.", 0.8)]);
}
