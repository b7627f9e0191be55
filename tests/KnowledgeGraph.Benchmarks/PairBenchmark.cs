using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Contacts of a pair in a year, first 50, newest first, at the store's interface.</summary>
internal static class PairBenchmark
{
    private const int Clients = 4;
    private const int PageSize = 50;
    private const int MatrixSize = 30;

    private static readonly IReadOnlyList<PartyPair> _matrix = PartyPair.Among(
        new[] { "CN", "IL", "RU", "UA", "US" }.Select(PartyCode.Parse).Concat(PartyCatalogue.All.Select(party => party.Code)).Distinct().Take(MatrixSize));

    // Calls a second of the least request; 0 where there is none.
    private static double _least;

    public static Command Command()
    {
        var count = new Option<int>("--events") { DefaultValueFactory = _ => 100_000, Description = "written first, when there is no --path" };
        var path = new Option<string?>("--path") { Description = "a file that 'write' made" };
        var calls = new Option<int>("--calls") { DefaultValueFactory = _ => 2_000 };
        var kind = new Option<string>("--store") { DefaultValueFactory = _ => "sqlite", Description = "sqlite, or neo4j: the server of Neo4j__Uri and Neo4j__Password with what it holds" };
        kind.AcceptOnlyFromAmong("sqlite", "neo4j");
        var command = new Command("pair", "Asks a store for contacts of pairs.") { count, path, calls, kind };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(count), parsed.GetValue(kind) == "neo4j" ? new StoreGraph() : new StoreFile(parsed.GetValue(path)), parsed.GetValue(calls), cancellation));
        return command;
    }

    private static async Task RunAsync(int events, IBenchmarkStore opened, int calls, CancellationToken cancellation)
    {
        await using var store = opened;
        if (await store.Feed.PositionAsync(cancellation) == 0)
            await WriteBenchmark.FillAsync(store, events, cancellation);
        var pairs = await PairsAsync(store, cancellation);
        var (hottest, times) = pairs.MaxBy(pair => pair.Value);
        Console.WriteLine($"{await store.Feed.PositionAsync(cancellation)} events, {pairs.Count} pairs seen in a sample, hottest {hottest} ({times} of the sample)");
        var all = pairs.Keys.Order(StringComparer.Ordinal).ToList();
        if (store is StoreGraph graph)
            _least = await MeasureAsync("RETURN 1", store, calls, _ => hottest, (_, _, token) => ReturnOneAsync(graph, token), cancellation);
        foreach (var (name, pick) in new (string, Func<Random, string>)[] { ("hottest pair", _ => hottest), ("pairs drawn evenly", random => all[random.Next(all.Count)]) })
        {
            await MeasureAsync($"{name}, first {PageSize}", store, calls, pick, AskAsync, cancellation);
            await MeasureAsync($"{name}, with totalCount and statusCounts", store, calls, pick, AskWithCountsAsync, cancellation);
        }

        await MeasureAsync($"events of a party in a year, first {PageSize}", store, calls, _ => hottest, AskPartyAsync, cancellation);
        await MeasureAsync("timeline of a pair, ten years by month", store, calls, _ => hottest, AskTimelineAsync, cancellation);
        await MeasureAsync($"matrix of {MatrixSize} parties for a year", store, calls / 20, _ => hottest, AskMatrixAsync, cancellation);
    }

    private static async Task<int> ReturnOneAsync(StoreGraph graph, CancellationToken cancellation)
    {
        await graph.ReturnOneAsync(cancellation);
        return 0;
    }

    private static async Task<int> AskTimelineAsync(IBenchmarkStore store, EventFilter contacts, CancellationToken cancellation) =>
        (await store.Statistics.TimelineAsync(contacts with { From = new(2015, 1, 1), To = new(2024, 12, 31) }, TimeBucket.Month, cancellation)).Count;

    private static async Task<int> AskMatrixAsync(IBenchmarkStore store, EventFilter contacts, CancellationToken cancellation) =>
        (await store.Statistics.CountContactsAsync(_matrix, contacts with { Parties = null }, cancellation)).Count;

    // What a full page costs: a party that many events name.
    private static Task<int> AskPartyAsync(IBenchmarkStore store, EventFilter contacts, CancellationToken cancellation) => AskAsync(
        store, contacts with { Kinds = null, Parties = new(All: [PartyCode.Parse("US")]) }, cancellation);

    private static async Task<Dictionary<string, int>> PairsAsync(IBenchmarkStore store, CancellationToken cancellation)
    {
        var pairs = new Dictionary<string, int>(StringComparer.Ordinal);
        string? after = null;
        for (var i = 0; i < 40; i++)
        {
            var page = (await store.Events.QueryAsync(
                new() { Kinds = [EventKind.Visit, EventKind.Meeting] }, EventOrder.ConfidenceDesc, new(First: 500, After: after), cancellation)).Page;
            foreach (var pair in page.Items.SelectMany(item => Block.Pairs([.. item.Value.Account.Parties])))
                pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
            if (!page.HasNext)
                break;
            after = page.Items[^1].Cursor;
        }

        return pairs;
    }

    private static async Task<double> MeasureAsync(
        string name, IBenchmarkStore store, int calls, Func<Random, string> pick, Func<IBenchmarkStore, EventFilter, CancellationToken, Task<int>> ask, CancellationToken cancellation)
    {
        // The first calls prepare statements and fill caches.
        await ClientAsync(store, calls / 10, 0, pick, ask, cancellation);
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var clients = await Task.WhenAll(Enumerable.Range(1, Clients).Select(seed =>
            Task.Run(() => ClientAsync(store, calls / Clients, seed, pick, ask, cancellation), cancellation)));
        var times = clients.SelectMany(client => client).ToList();
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times.Count;
        var rate = times.Count / watch.Elapsed.TotalSeconds;
        var ratio = _least > 0 ? $" ({rate / _least:0.00} x RETURN 1)" : "";
        Console.WriteLine($"{name}: {rate:0} calls/s{ratio} with {Clients} clients, {new Percentiles(times.Select(time => time.Milliseconds))}, {processor:0.00} ms of a processor here and {times.Average(time => time.Rows):0.0} rows a call");
        return rate;
    }

    private static async Task<List<(double Milliseconds, int Rows)>> ClientAsync(
        IBenchmarkStore store, int calls, int seed, Func<Random, string> pick, Func<IBenchmarkStore, EventFilter, CancellationToken, Task<int>> ask, CancellationToken cancellation)
    {
        var random = new Random(seed);
        var times = new List<(double, int)>(calls);
        for (var i = 0; i < calls; i++)
        {
            var pair = pick(random).Split('-');
            var year = 2015 + random.Next(10);
            var filter = EventFilter.Contacts([PartyCode.Parse(pair[0]), PartyCode.Parse(pair[1])]) with
            {
                Status = [EventStatus.Occurred],
                From = new(year, 1, 1),
                To = new(year, 12, 31),
            };
            var watch = Stopwatch.GetTimestamp();
            var rows = await ask(store, filter, cancellation);
            times.Add((Stopwatch.GetElapsedTime(watch).TotalMilliseconds, rows));
        }

        return times;
    }

    private static async Task<int> AskAsync(IBenchmarkStore store, EventFilter filter, CancellationToken cancellation) =>
        (await store.Events.QueryAsync(filter, EventOrder.StartDesc, new(First: PageSize), cancellation)).Page.Items.Count;

    private static async Task<int> AskWithCountsAsync(IBenchmarkStore store, EventFilter filter, CancellationToken cancellation)
    {
        var rows = await AskAsync(store, filter, cancellation);
        await store.Events.SummariseAsync(filter, cancellation);
        return rows;
    }
}
