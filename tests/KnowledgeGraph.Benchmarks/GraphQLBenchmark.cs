using System.CommandLine;
using KnowledgeGraph.Benchmarks.Api;
using KnowledgeGraph.Benchmarks.Load;
using KnowledgeGraph.Benchmarks.Pairs;
using KnowledgeGraph.Benchmarks.Stores;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Contacts of a pair in a year with parties, counts of reports, totalCount and statusCounts, and with people too, asked of a running server over HTTP.</summary>
internal static class GraphQLBenchmark
{
    public static Command Command() => StoreChoice.Command(
        "graphql", "Starts the server on a store and asks it through /graphql for contacts of pairs.", calls: 2_000, clients: 4, RunAsync);

    private static async Task RunAsync(IBenchmarkStore store, int count, int calls, CancellationToken cancellation)
    {
        var sample = await PairSample.OfAsync(store.Events, cancellation);
        Console.WriteLine($"{await store.Feed.PositionAsync(cancellation)} changes in the log, {sample.Count} contacts sampled, hottest pair {sample.Hottest}, {count} clients");
        await using var server = await OurServer.StartAsync(store, cancellation);
        var clients = new Clients(count, calls);
        var least = store is StoreGraph graph ? await graph.MeasureLeastAsync(clients, cancellation) : null;
        await clients.WarmAsync((random, token) => AskAsync(server, sample.Ways().First().Draw(random), token), cancellation);
        foreach (var (name, draw) in sample.Ways())
        {
            (await clients.MeasureAsync($"/graphql, {name}, first {PairQuestion.PageSize} with counts", (random, token) => AskAsync(server, draw(random), token), cancellation)).Print(least);
            (await clients.MeasureAsync($"/graphql, {name}, the same with people", (random, token) => AskAsync(server, draw(random), token, people: true), cancellation)).Print(least);
        }
    }

    private static async Task<int> AskAsync(OurServer server, PairQuestion question, CancellationToken cancellation, bool people = false)
    {
        using var answer = await server.AskAsync(question, counts: true, cancellation, people);
        return OurServer.Rows(answer).GetArrayLength();
    }
}
