using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Endurance;

/// <summary>Kills a process that writes to an embedded store at random moments, and looks each time whether every answered batch is there.</summary>
public static class SqliteKills
{
    // A commit takes some milliseconds: wherever in it the process is.
    private const int LongestPauseMilliseconds = 120;

    public static Command Command()
    {
        var count = new Option<int>("--count") { Description = "how many kills", DefaultValueFactory = _ => 200 };
        var seed = new Option<int>("--seed") { Description = "chooses the moments", DefaultValueFactory = _ => Random.Shared.Next() };
        var command = new Command("sqlite-kills", "Kills a writer of an embedded store at random points of its commits.") { count, seed };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var database = new TemporaryDatabase();
            var watch = Stopwatch.StartNew();
            var (batches, faults) = await RunAsync(database.Path, parsed.GetValue(count), parsed.GetValue(seed), Console.Out, cancellationToken);
            await Console.Out.WriteLineAsync(FormattableString.Invariant(
                $"{parsed.GetValue(count)} kills (seed {parsed.GetValue(seed)}), {batches} batches there, {faults.Count} faults, {watch.Elapsed.TotalSeconds:0} s"));
            foreach (var fault in faults)
                await Console.Out.WriteLineAsync(fault);
            return faults.Count == 0 ? 0 : 1;
        });
        return command;
    }

    /// <returns>How many batches were found whole, and what was wrong.</returns>
    public static async Task<(int Batches, IReadOnlyList<string> Faults)> RunAsync(
        string path, int kills, int seed, TextWriter log, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(log);
        var random = new Random(seed);
        await using var services = new ServiceCollection().AddSqliteStorage(options => options.Path = path).BuildServiceProvider();
        var audit = new StoreAudit(services);
        var faults = new List<string>();
        var next = 0;
        for (var kill = 1; kill <= kills; kill++)
        {
            using var writer = WriterProcess.Start(path, next);
            var answered = await writer.KillAfterAsync(TimeSpan.FromMilliseconds(random.NextDouble() * LongestPauseMilliseconds), cancellationToken);
            // What was under way when the process ended is there whole or not at all; its number is not used again.
            var open = answered[^1] + 1;
            faults.AddRange(await audit.LookAsync([.. answered.Select(Numbered)], [Numbered(open)], cancellationToken));
            next = open + 1;
            if (kill % 20 == 0)
                await log.WriteLineAsync(FormattableString.Invariant($"{kill} kills, {audit.Batches} batches, {faults.Count} faults"));
        }

        faults.AddRange(await audit.InspectAsync(cancellationToken));
        return (audit.Batches, faults);
    }

    private static Batch Numbered(int number) => new(WriterProcess.Writer, number);
}
