using System.Globalization;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Tells how far a long command is: in place on a terminal, else a plain line every few seconds.</summary>
internal sealed class CommandProgress(CommandContext context, TimeProvider clock) : IProgress<double>, IProgress<ResolutionSummary>
{
    private static readonly TimeSpan _inPlace = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan _asLines = TimeSpan.FromSeconds(5);

    private readonly long _started = clock.GetTimestamp();
    private long _last = clock.GetTimestamp();
    private bool _open;

    public long Records { get; private set; }

    /// <summary>Passes on what it counts.</summary>
    public async IAsyncEnumerable<T> CountAsync<T>(IAsyncEnumerable<T> records)
    {
        await foreach (var record in records)
        {
            Records++;
            Tell(() => string.Create(CultureInfo.InvariantCulture, $"{Records:N0} records"));
            yield return record;
        }
    }

    public void Report(double value) => Tell(() => value.ToString("P0", CultureInfo.InvariantCulture));

    public void Report(ResolutionSummary value) => Tell(() => string.Create(CultureInfo.InvariantCulture, $"{value.Events:N0} events"));

    /// <summary>The last line.</summary>
    public Task EndAsync(string done)
    {
        CloseLine();
        var seconds = clock.GetElapsedTime(_started).TotalSeconds;
        return context.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{done}, {seconds:0.0} s"));
    }

    public void CloseLine()
    {
        if (_open)
            context.Error.WriteLine();
        _open = false;
    }

    private void Tell(Func<string> state)
    {
        if (clock.GetElapsedTime(_last) < (context.IsTerminal ? _inPlace : _asLines))
            return;
        _last = clock.GetTimestamp();
        if (context.IsTerminal)
            context.Error.Write($"\r{state()} … ");
        else
            context.Error.WriteLine($"{state()} …");
        _open = context.IsTerminal;
    }
}
