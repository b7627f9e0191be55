using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Endurance;

/// <summary>Kills a Neo4j server under several writers, starts it again on the same data, and looks each time whether every answered batch is there.</summary>
public static class Neo4jKills
{
    private const int Writers = 4;
    private const int LongestPauseMilliseconds = 1_500;

    public static Command Command()
    {
        var count = new Option<int>("--count") { Description = "how many kills", DefaultValueFactory = _ => 20 };
        var seed = new Option<int>("--seed") { Description = "chooses the moments", DefaultValueFactory = _ => Random.Shared.Next() };
        var command = new Command("neo4j-kills", "Kills a Neo4j server while writers commit, and starts it again.") { count, seed };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var watch = Stopwatch.StartNew();
            var (batches, faults) = await RunAsync(parsed.GetValue(count), parsed.GetValue(seed), Console.Out, cancellationToken);
            await Console.Out.WriteLineAsync(FormattableString.Invariant(
                $"{parsed.GetValue(count)} kills (seed {parsed.GetValue(seed)}), {batches} batches there, {faults.Count} faults, {watch.Elapsed.TotalSeconds:0} s"));
            foreach (var fault in faults)
                await Console.Out.WriteLineAsync(fault);
            return faults.Count == 0 ? 0 : 1;
        });
        return command;
    }

    /// <returns>How many batches were found whole, and what was wrong.</returns>
    public static async Task<(int Batches, IReadOnlyList<string> Faults)> RunAsync(int kills, int seed, TextWriter log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        var random = new Random(seed);
        var server = await Neo4jProcess.StartAsync(Neo4jProcess.NewFolder(), [], keepFolder: true, cancellationToken: cancellationToken);
        try
        {
            await using var services = Services(server);
            var audit = new StoreAudit(services);
            var faults = new List<string>();
            var numbers = new int[Writers];
            for (var kill = 1; kill <= kills; kill++)
            {
                var round = new Round(services, numbers, cancellationToken);
                await round.AnsweredAsync(2 * Writers);
                await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * LongestPauseMilliseconds), cancellationToken);
                await server.StopAsync(kill: true);
                server = await RestartAsync(server, cancellationToken);
                // The writers were never told: they go on when the server is back.
                await round.AnsweredAsync(2 * Writers);
                await round.EndAsync();
                faults.AddRange(await audit.LookAsync([.. round.Answered], [.. round.Open], cancellationToken));
                await log.WriteLineAsync(FormattableString.Invariant($"{kill} kills, {audit.Batches} batches, {round.Open.Count} unanswered in this round, {faults.Count} faults"));
            }

            faults.AddRange(await audit.InspectAsync(cancellationToken));
            return (audit.Batches, faults);
        }
        finally
        {
            await server.StopAsync(kill: true);
            Directory.Delete(server.Folder, recursive: true);
        }
    }

    private static Task<Neo4jProcess> RestartAsync(Neo4jProcess server, CancellationToken cancellationToken) => Neo4jProcess.StartAsync(
        server.Folder, ["--http", $"{server.Http.Port}", "--bolt", $"{server.Bolt.Port}"], keepFolder: true, cancellationToken: cancellationToken);

    private static ServiceProvider Services(Neo4jProcess server) => new ServiceCollection()
        .AddLogging()
        .AddNeo4jStorage(options =>
        {
            options.Uri = server.Http.ToString();
            options.Password = server.Password;
            options.OutageSeconds = 120;
        })
        .BuildServiceProvider();

    /// <summary>Writers that commit batch after batch, through an outage too.</summary>
    private sealed class Round
    {
        private readonly CancellationTokenSource _stop;
        private readonly Task[] _writers;
        private int _answers;

        public Round(IServiceProvider services, int[] numbers, CancellationToken cancellationToken)
        {
            _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var store = services.GetRequiredService<IEventStore>();
            _writers = [.. numbers.Select((_, writer) => Task.Run(() => WriteAsync(store, writer, numbers), cancellationToken))];
        }

        public ConcurrentBag<Batch> Answered { get; } = [];

        public ConcurrentBag<Batch> Open { get; } = [];

        /// <summary>Waits for that many more answers.</summary>
        public async Task AnsweredAsync(int more)
        {
            for (var until = Volatile.Read(ref _answers) + more; Volatile.Read(ref _answers) < until; await Task.Delay(20, _stop.Token))
            {
                if (Array.Find(_writers, writer => writer.IsFaulted) is { } failed)
                    await failed;
            }
        }

        public async Task EndAsync()
        {
            await _stop.CancelAsync();
            await Task.WhenAll(_writers);
            _stop.Dispose();
        }

        private async Task WriteAsync(IEventStore store, int writer, int[] numbers)
        {
            while (!_stop.IsCancellationRequested)
            {
                var batch = new Batch($"writer-{writer}", numbers[writer]++);
                try
                {
                    // To its end, so that each batch of a round is answered or open.
                    if ((await store.CommitAsync(batch.Commit, CancellationToken.None)).Committed)
                        Answered.Add(batch);
                    else
                        Open.Add(batch);
                    Interlocked.Increment(ref _answers);
                }
                catch (StorageException fault) when (fault.IsTransient)
                {
                    Open.Add(batch);
                }
            }
        }
    }
}
