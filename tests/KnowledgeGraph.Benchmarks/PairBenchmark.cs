using System.CommandLine;
using KnowledgeGraph.Benchmarks.Load;
using KnowledgeGraph.Benchmarks.Pairs;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Contacts of a pair, events of a party, timeline and matrix, at the store's interface.</summary>
internal static class PairBenchmark
{
    private const int MatrixSize = 30;

    // Matrices are dear: fewer calls tell as much.
    private const int MatrixPart = 20;

    // The states that a third of all generated events name.
    private static readonly PartyCode[] _busy = [.. new[] { "CN", "IL", "RU", "UA", "US" }.Select(PartyCode.Parse)];

    private static readonly IReadOnlyList<PartyPair> _matrix =
        PartyPair.Among(_busy.Concat(PartyCatalogue.All.Select(party => party.Code)).Distinct().Take(MatrixSize));

    public static Command Command() => StoreChoice.Command(
        "pair", "Asks a store for contacts of pairs, events of a party, timelines and matrices.", calls: 2_000, clients: 4, RunAsync);

    private static async Task RunAsync(IBenchmarkStore store, int count, int calls, CancellationToken cancellation)
    {
        var sample = await PairSample.OfAsync(store.Events, cancellation);
        Console.WriteLine($"{await store.Feed.PositionAsync(cancellation)} changes in the log, {sample.Count} contacts sampled, hottest pair {sample.Hottest}, {count} clients");
        var clients = new Clients(count, calls);
        var least = store is StoreGraph graph ? await graph.MeasureLeastAsync(clients, cancellation) : null;
        foreach (var (name, draw) in sample.Ways())
        {
            await Print($"{name}, first {PairQuestion.PageSize}", clients, (random, token) => AskAsync(store, draw(random).Filter, token));
            await Print($"{name}, with totalCount and statusCounts", clients, (random, token) => AskWithCountsAsync(store, draw(random).Filter, token));
        }

        await Print($"events of a party in a year, first {PairQuestion.PageSize}", clients, (random, token) => AskAsync(store, Party(random), token));
        await Print("timeline of a pair, ten years by month", clients, (_, token) => AskTimelineAsync(store, sample.Hottest, token));
        await Print($"matrix of {MatrixSize} parties for a year", new(count, Math.Max(1, calls / MatrixPart)), (random, token) => AskMatrixAsync(store, random, token));

        async Task Print(string name, Clients asking, Func<Random, CancellationToken, Task<int>> ask) =>
            (await asking.MeasureAsync(name, ask, cancellation)).Print(least);
    }

    private static async Task<int> AskAsync(IBenchmarkStore store, EventFilter filter, CancellationToken cancellation) =>
        (await store.Events.QueryAsync(filter, EventOrder.StartDesc, new(First: PairQuestion.PageSize), cancellation)).Page.Items.Count;

    private static async Task<int> AskWithCountsAsync(IBenchmarkStore store, EventFilter filter, CancellationToken cancellation)
    {
        var (page, _) = await store.Events.QueryWithSummaryAsync(filter, EventOrder.StartDesc, new(First: PairQuestion.PageSize), cancellation);
        return page.Page.Items.Count;
    }

    private static async Task<int> AskTimelineAsync(IBenchmarkStore store, PartyPair pair, CancellationToken cancellation)
    {
        var contacts = new PairQuestion(pair, PairSample.FirstYear).Filter with { To = new(PairSample.FirstYear + PairSample.Years - 1, 12, 31) };
        return (await store.Statistics.TimelineAsync(contacts, TimeBucket.Month, cancellation)).Count;
    }

    private static async Task<int> AskMatrixAsync(IBenchmarkStore store, Random random, CancellationToken cancellation) =>
        (await store.Statistics.CountContactsAsync(_matrix, new PairQuestion(default, PairSample.Year(random)).Span, cancellation)).Count;

    private static EventFilter Party(Random random) =>
        new PairQuestion(default, PairSample.Year(random)).Span with { Parties = new(All: [_busy[random.Next(_busy.Length)]]) };
}
