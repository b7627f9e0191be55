using System.Diagnostics;
using KnowledgeGraph.Benchmarks.Stores;

namespace KnowledgeGraph.Benchmarks.Load;

/// <summary>Clients that each ask one call after the other. The same seeds draw the same questions in every run.</summary>
internal sealed class Clients(int count, int calls)
{
    // Until the server has planned the statements, and it and this program have compiled their code with optimisation.
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan _start = TimeSpan.FromSeconds(20);

    /// <summary>For a server that was just started: what it compiles with optimisation it compiles in the course of some thousands of calls.</summary>
    public Task WarmAsync(Func<Random, CancellationToken, Task<int>> ask, CancellationToken cancellation) =>
        AskAsync(int.MaxValue, _start, firstSeed: 2_000, ask, cancellation);

    /// <param name="ask">Gives the number of rows.</param>
    public async Task<Figures> MeasureAsync(string name, Func<Random, CancellationToken, Task<int>> ask, CancellationToken cancellation)
    {
        await AskAsync(int.MaxValue, _warmUp, firstSeed: 1_000, ask, cancellation);
        var watch = Stopwatch.StartNew();
        var answers = await AskAsync(calls / count, TimeSpan.MaxValue, firstSeed: 1, ask, cancellation);
        return new(name, answers.Count / watch.Elapsed.TotalSeconds, new(answers.Select(answer => answer.Milliseconds)), answers.Average(answer => answer.Rows));
    }

    private async Task<List<(double Milliseconds, int Rows)>> AskAsync(
        int most, TimeSpan longest, int firstSeed, Func<Random, CancellationToken, Task<int>> ask, CancellationToken cancellation)
    {
        var clients = Enumerable.Range(firstSeed, count).Select(seed => Task.Run(() => ClientAsync(Math.Max(1, most), longest, new(seed), ask, cancellation), cancellation));
        return [.. (await Task.WhenAll(clients)).SelectMany(answers => answers)];
    }

    private static async Task<List<(double Milliseconds, int Rows)>> ClientAsync(
        int most, TimeSpan longest, Random random, Func<Random, CancellationToken, Task<int>> ask, CancellationToken cancellation)
    {
        var answers = new List<(double, int)>();
        for (var watch = Stopwatch.StartNew(); answers.Count < most && watch.Elapsed < longest;)
        {
            var started = Stopwatch.GetTimestamp();
            var rows = await ask(random, cancellation);
            answers.Add((Stopwatch.GetElapsedTime(started).TotalMilliseconds, rows));
        }

        return answers;
    }
}
