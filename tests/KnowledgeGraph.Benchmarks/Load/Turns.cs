using System.Diagnostics;
using KnowledgeGraph.Benchmarks.Stores;

namespace KnowledgeGraph.Benchmarks.Load;

/// <summary>One client that asks several servers each question in turn, so that what else the machine does weighs on all of them alike.</summary>
internal static class Turns
{
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(10);

    /// <param name="asked">By name; each gives the number of rows.</param>
    /// <param name="calls">Of each.</param>
    public static async Task<IReadOnlyList<Figures>> MeasureAsync<TQuestion>(
        IReadOnlyList<(string Name, Func<TQuestion, CancellationToken, Task<int>> Ask)> asked, Func<Random, TQuestion> draw, int calls, CancellationToken cancellation)
    {
        await AskAsync(asked, draw, new(1_000), int.MaxValue, _warmUp, cancellation);
        var answers = await AskAsync(asked, draw, new(1), calls, TimeSpan.MaxValue, cancellation);
        return [.. asked.Zip(answers, (one, times) => new Figures(
            one.Name, times.Count * 1_000 / times.Sum(time => time.Milliseconds), new(times.Select(time => time.Milliseconds)), times.Average(time => time.Rows)))];
    }

    private static async Task<List<(double Milliseconds, int Rows)>[]> AskAsync<TQuestion>(
        IReadOnlyList<(string Name, Func<TQuestion, CancellationToken, Task<int>> Ask)> asked, Func<Random, TQuestion> draw, Random random, int most, TimeSpan longest, CancellationToken cancellation)
    {
        List<(double, int)>[] answers = [.. asked.Select(_ => new List<(double, int)>())];
        for (var watch = Stopwatch.StartNew(); answers[0].Count < most && watch.Elapsed < longest;)
        {
            var question = draw(random);
            for (var i = 0; i < asked.Count; i++)
            {
                var started = Stopwatch.GetTimestamp();
                var rows = await asked[i].Ask(question, cancellation);
                answers[i].Add((Stopwatch.GetElapsedTime(started).TotalMilliseconds, rows));
            }
        }

        return answers;
    }
}
