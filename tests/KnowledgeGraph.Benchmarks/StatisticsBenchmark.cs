using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What a dashboard draws, and lists by words, one call at a time at the store's interface.</summary>
internal static class StatisticsBenchmark
{
    private const int FirstYear = 2015;
    private const int Years = 10;
    private const int MatrixParties = 30;
    private const int PageSize = 50;

    // States that many generated events name; the others are drawn from the catalogue.
    private static readonly string[] _busy = ["US", "CN", "RU", "ID", "IN"];

    public static IEnumerable<Command> Commands() =>
    [
        Command("matrix", "Contacts of 30 parties in a year.", MatrixAsync),
        Command("timeline", "A pair's events by month over ten years.", TimelineAsync),
        Command("party", "Events of a party in a year, first 50.", PartyAsync),
        Command("text", "Events by words, first 50.", TextAsync),
    ];

    private static Command Command(string name, string description, Func<StoreFile, Random, CancellationToken, Task<long>> ask)
    {
        var count = new Option<int>("--events") { DefaultValueFactory = _ => 100_000, Description = "written first, when there is no --path" };
        var path = new Option<string?>("--path") { Description = "a file that 'write' made" };
        var calls = new Option<int>("--calls") { DefaultValueFactory = _ => 300 };
        var command = new Command(name, description) { count, path, calls };
        command.SetAction((parsed, cancellation) =>
            RunAsync(name, parsed.GetValue(count), parsed.GetValue(path), parsed.GetValue(calls), ask, cancellation));
        return command;
    }

    private static async Task RunAsync(
        string name, int events, string? path, int calls, Func<StoreFile, Random, CancellationToken, Task<long>> ask, CancellationToken cancellation)
    {
        await using var store = new StoreFile(path);
        if (await store.Feed.PositionAsync(cancellation) == 0)
            await WriteBenchmark.FillAsync(store, events, cancellation);
        var random = new Random(1);
        // The first calls prepare statements and fill caches.
        for (var i = 0; i < calls / 10; i++)
            await ask(store, random, cancellation);
        var (times, found, before) = (new List<double>(calls), 0L, Environment.CpuUsage.TotalTime);
        for (var i = 0; i < calls; i++)
        {
            var started = Stopwatch.GetTimestamp();
            found += await ask(store, random, cancellation);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / calls;
        Console.WriteLine($"{name}: {await store.Feed.PositionAsync(cancellation)} events, {new Percentiles(times)}, {processor:0.00} ms of a processor and {(double)found / calls:0.0} events a call");
    }

    private static async Task<long> MatrixAsync(StoreFile store, Random random, CancellationToken cancellation)
    {
        var parties = _busy.Concat(Shuffled(random)).Distinct().Take(MatrixParties).Select(PartyCode.Parse);
        var filter = Year(random) with { Status = [EventStatus.Occurred] };
        return (await store.Statistics.CountContactsAsync(PartyPair.Among(parties), filter, cancellation)).Sum(cell => cell.Contacts);
    }

    private static async Task<long> TimelineAsync(StoreFile store, Random random, CancellationToken cancellation)
    {
        var filter = EventFilter.Contacts([.. random.GetItems(_busy, 8).Distinct().Take(2).Select(PartyCode.Parse)]) with
        {
            From = new(FirstYear, 1, 1),
            To = new(FirstYear + Years - 1, 12, 31),
        };
        return (await store.Statistics.TimelineAsync(filter, TimeBucket.Month, cancellation)).Sum(point => point.Count + point.Vague);
    }

    private static async Task<long> PartyAsync(StoreFile store, Random random, CancellationToken cancellation)
    {
        var filter = Year(random) with { Parties = new(All: [PartyCode.Parse(random.GetItems(_busy, 1)[0])]) };
        return (await store.Events.QueryAsync(filter, EventOrder.StartDesc, new(First: PageSize), cancellation)).Page.Items.Count;
    }

    // Words of one event's own report: some are common, all together are rare.
    private static async Task<long> TextAsync(StoreFile store, Random random, CancellationToken cancellation)
    {
        var some = (await store.Events.QueryAsync(Year(random), EventOrder.StartDesc, new(First: 1), cancellation)).Page.Items[0].Value;
        var mention = (await store.Events.FindMentionsAsync([some.Members[0]], cancellation)).Values.First();
        var words = TextTokens.Of(mention.Evidence.Text).Distinct().Take(3);
        var filter = new EventFilter { Text = TextQuery.Parse(string.Join(' ', words)) };
        return (await store.Events.QueryAsync(filter, EventOrder.StartDesc, new(First: PageSize), cancellation)).Page.Items.Count;
    }

    private static EventFilter Year(Random random)
    {
        var year = FirstYear + random.Next(Years);
        return new() { From = new(year, 1, 1), To = new(year, 12, 31) };
    }

    private static IEnumerable<string> Shuffled(Random random)
    {
        var codes = PartyCatalogue.All.Select(party => party.Code.Value).ToArray();
        random.Shuffle(codes);
        return codes;
    }
}
