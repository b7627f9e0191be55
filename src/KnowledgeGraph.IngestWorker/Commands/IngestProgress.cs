using System.Globalization;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;
using Spectre.Console;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary>Counts what was stored: in place on a terminal, else a plain line every few seconds; faults at once; a summary at the end.</summary>
internal sealed class IngestProgress : IAsyncDisposable
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(5);

    private readonly WorkerContext _context;
    private readonly TimeProvider _clock;
    private readonly IAnsiConsole _console;
    private readonly long _started;
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _display = Task.CompletedTask;
    private StatusContext? _status;
    private long _lastLine;
    private int _articles;
    private int _new;
    private int _events;
    private int _told;

    private IngestProgress(WorkerContext context, TimeProvider clock)
    {
        _context = context;
        _clock = clock;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Error) });
        _started = _lastLine = clock.GetTimestamp();
    }

    /// <summary>Documents that could not be read or were refused.</summary>
    public int Failed { get; private set; }

    public static IngestProgress Start(WorkerContext context, TimeProvider clock)
    {
        var progress = new IngestProgress(context, clock);
        if (context.IsTerminal)
            progress._display = progress.ShowAsync();
        return progress;
    }

    public void Fault(SourceFault fault)
    {
        Failed++;
        WriteLine(fault.ToString());
    }

    public void Stored(IReadOnlyList<IngestReceipt> receipts, IReadOnlyList<IncomingArticle> articles)
    {
        _articles += receipts.Count(receipt => receipt.Refusal is null);
        _new += receipts.Count(receipt => receipt.IsNew);
        _events += receipts.Sum(receipt => receipt.Events.Count);
        foreach (var (receipt, article) in receipts.Zip(articles))
        {
            foreach (var warning in receipt.Warnings)
                WriteLine($"{article.Origin}: {warning}");
            if (receipt.Refusal is { } refusal)
                Fault(new(article.Origin, refusal));
        }

        if (_status is not null)
            _status.Status(Markup.Escape(Summary()));
        else if (!_context.IsTerminal && _clock.GetElapsedTime(_lastLine) >= _interval)
            WriteSummary();
    }

    /// <summary>Where nothing more comes for a while: a plain line of what is new since the last.</summary>
    public void Rest()
    {
        if (!_context.IsTerminal && _new > _told)
            WriteSummary();
    }

    public async ValueTask DisposeAsync()
    {
        _finished.TrySetResult();
        await _display;
        _status = null;
        WriteSummary();
    }

    private string Summary()
    {
        var seconds = _clock.GetElapsedTime(_started).TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture,
            $"{_articles:N0} articles stored ({_new:N0} new or changed), {_events:N0} events told by them, {Failed:N0} documents failed, {seconds:0.0} s");
    }

    private void WriteSummary()
    {
        _told = _new;
        WriteLine(Summary());
    }

    private void WriteLine(string line)
    {
        _lastLine = _clock.GetTimestamp();
        // On a terminal by the console that moves the progress, so that the line comes above it and not into it.
        if (_status is not null)
            _console.WriteLine(line);
        else
            _context.Error.WriteLine(line);
    }

    private Task ShowAsync() => _console.Status().StartAsync("reading …", context =>
    {
        _status = context;
        return _finished.Task;
    });
}
