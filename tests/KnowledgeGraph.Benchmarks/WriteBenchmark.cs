using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Benchmarks.Stores;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Resolved events a second with their articles, mentions and log, in batches of the pipeline's size.</summary>
internal static class WriteBenchmark
{
    private const int Seed = 1;
    private const int DefaultBatch = Ingest.IngestOptions.DefaultMaxBatch;

    public static Command Command()
    {
        var count = new Option<int>("--events") { DefaultValueFactory = _ => 100_000 };
        var batch = new Option<int>("--batch") { DefaultValueFactory = _ => DefaultBatch, Description = "articles a transaction" };
        var path = new Option<string?>("--path") { Description = "keeps the file, for 'pair'" };
        var kind = new Option<string>("--store") { DefaultValueFactory = _ => "sqlite", Description = "sqlite, or neo4j: the server of Neo4j__Uri and Neo4j__Password, beside what it holds" };
        kind.AcceptOnlyFromAmong("sqlite", "neo4j");
        var writers = new Option<int>("--writers") { DefaultValueFactory = _ => 1, Description = "that commit at the same time" };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => Seed, Description = "another one for other events" };
        var command = new Command("write", "Writes resolved events to a store.") { count, batch, path, kind, writers, seed };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(kind) == "neo4j", parsed.GetValue(path), TrueEvents.Commits(parsed.GetValue(seed), parsed.GetValue(count), parsed.GetValue(batch)),
            parsed.GetValue(count), parsed.GetValue(writers), cancellation));
        return command;
    }

    public static async Task FillAsync(IBenchmarkStore store, int events, CancellationToken cancellation)
    {
        foreach (var commit in TrueEvents.Commits(Seed, events, DefaultBatch))
            await CommitAsync(store.Events, commit, cancellation);
    }

    private static async Task RunAsync(bool neo4j, string? path, IEnumerable<EventCommit> commits, int events, int writers, CancellationToken cancellation)
    {
        if (neo4j)
        {
            await using var graph = new StoreGraph();
            await MeasureAsync(graph.Events, commits, events, writers, cancellation);
            return;
        }

        await using var store = new StoreFile(path);
        var written = await MeasureAsync(store.Events, commits, events, writers, cancellation);
        Console.WriteLine($"file: {new FileInfo(store.Path).Length / 1024.0 / 1024.0:0} MiB, {new FileInfo(store.Path).Length / written} B an event with all that hangs on it and the log");
    }

    private static async Task<int> MeasureAsync(IEventStore store, IEnumerable<EventCommit> commits, int events, int writers, CancellationToken cancellation)
    {
        var (written, inStore, processor) = (0, TimeSpan.Zero, TimeSpan.Zero);
        var tenths = new List<(int Events, TimeSpan Time)>();
        foreach (var part in commits.GroupAdjacent(events / 10))
        {
            var before = Environment.CpuUsage.TotalTime;
            var time = await WriteAsync(store, part, writers, cancellation);
            processor += Environment.CpuUsage.TotalTime - before;
            var size = part.Sum(commit => commit.Upserts.Count);
            tenths.Add((size, time));
            (written, inStore) = (written + size, inStore + time);
        }

        Console.WriteLine($"{written} events in {inStore.TotalSeconds:0.0} s: {written / inStore.TotalSeconds:0} events/s; by tenths: "
            + string.Join(", ", tenths.Select(tenth => $"{tenth.Events / tenth.Time.TotalSeconds:0}")));
        Console.WriteLine($"processor time of this process {processor.TotalSeconds:0.0} s: {written / processor.TotalSeconds:0} events a second of it");
        return written;
    }

    // What is written is made before, so that only the store is measured.
    private static async Task<TimeSpan> WriteAsync(IEventStore store, List<EventCommit> commits, int writers, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            commits, new ParallelOptions { MaxDegreeOfParallelism = writers, CancellationToken = cancellation },
            async (commit, token) => await CommitAsync(store, commit, token));
        return watch.Elapsed;
    }

    private static async Task CommitAsync(IEventStore store, EventCommit commit, CancellationToken cancellation)
    {
        if (!(await store.CommitAsync(commit, cancellation)).Committed)
            throw new InvalidOperationException("The store holds these articles already. Take another --seed, or an empty store.");
    }

    private static IEnumerable<List<EventCommit>> GroupAdjacent(this IEnumerable<EventCommit> commits, int events)
    {
        var group = new List<EventCommit>();
        foreach (var commit in commits)
        {
            group.Add(commit);
            if (group.Sum(one => one.Upserts.Count) < events)
                continue;
            yield return group;
            group = [];
        }

        if (group.Count > 0)
            yield return group;
    }
}
