using System.CommandLine;
using KnowledgeGraph.Benchmarks.Load;
using KnowledgeGraph.Benchmarks.Pairs;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest.History;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Contacts of a pair in a year as they were known at an instant: read, resolved and filtered, at the interface of the history.</summary>
internal static class AsOfBenchmark
{
    public static Command Command()
    {
        var path = new Option<string>("--path") { Required = true, Description = "a file that 'write' made" };
        var calls = new Option<int>("--calls") { DefaultValueFactory = _ => 400 };
        var clients = new Option<int>("--clients") { DefaultValueFactory = _ => 4 };
        var command = new Command("asof", "Asks a store what was known of pairs at an instant.") { path, calls, clients };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(path)!, new(parsed.GetValue(clients), parsed.GetValue(calls)), cancellation));
        return command;
    }

    private static async Task RunAsync(string path, Clients clients, CancellationToken cancellation)
    {
        await using var services = new ServiceCollection()
            .AddSingleton<IEventExtractor, NoExtraction>().AddSqliteStorage(options => options.Path = path).AddIngest().BuildServiceProvider();
        var history = services.GetRequiredService<IEventHistory>();
        var head = await services.GetRequiredService<IReportHistory>().HeadAsync(DateTimeOffset.MaxValue, cancellation);
        var first = (await services.GetRequiredService<IEventFeed>().ReadAsync(0, 1, cancellation))[0].RecordedAt;
        var sample = await PairSample.OfAsync(services.GetRequiredService<IEventStore>(), cancellation);
        Console.WriteLine($"{head.Position} changes in the log, {sample.Count} contacts sampled, hottest pair {sample.Hottest}");
        foreach (var (when, at) in new[] { ("now", head.Recorded), ("half of the way", first + ((head.Recorded - first) / 2)) })
        {
            foreach (var (name, draw) in sample.Ways())
                (await clients.MeasureAsync($"as of {when}, {name}, first {PairQuestion.PageSize} with counts", (random, token) => AskAsync(history, at, draw(random).Filter, token), cancellation)).Print();
        }
    }

    private static async Task<int> AskAsync(IEventHistory history, DateTimeOffset at, EventFilter filter, CancellationToken cancellation)
    {
        var then = await history.AsOfAsync(at, cancellation);
        return (await then.QueryWithSummaryAsync(filter, EventOrder.StartDesc, new(First: PairQuestion.PageSize), cancellation)).Page.Page.Items.Count;
    }
}
