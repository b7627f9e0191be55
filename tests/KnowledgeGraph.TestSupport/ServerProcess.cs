using System.Collections.Concurrent;
using System.Diagnostics;

namespace KnowledgeGraph.TestSupport;

/// <summary>The real server as a process of its own, on a free port: its log, its address and its end.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(180);

    // What the tests read from the log must be in it, whatever the settings of the program say.
    private static readonly string[] _always =
    [
        "ASPNETCORE_URLS=http://127.0.0.1:0", "Logging__LogLevel__KnowledgeGraph=Information", "Logging__LogLevel__Microsoft.Hosting.Lifetime=Information",
    ];

    private readonly ConcurrentQueue<string> _log = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly Process _process;

    private ServerProcess(IReadOnlyList<string> launcher, string folder, string store, IEnumerable<string> settings)
    {
        string[] command = [.. launcher, "dotnet", BuiltProgram.Path("KnowledgeGraph.Server")];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var setting in (string[])[.. _always, $"Store__Path={store}", .. settings])
            start.Environment[setting[..setting.IndexOf('=', StringComparison.Ordinal)]] = setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..];
        _process = Process.Start(start) ?? throw new InvalidOperationException($"{command[0]} was not started.");
        _process.OutputDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _errors.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Id => _process.Id;

    /// <summary>Away from the source tree, as where the pages were not built, and without the sample articles.</summary>
    /// <param name="settings">Such as <c>Samples__Load=true</c>; they win over those of this class.</param>
    public static ServerProcess Start(TemporaryDatabase store, params IEnumerable<string> settings) => StartBy([], store, settings);

    /// <summary>By a command that sets limits and then runs the server.</summary>
    public static ServerProcess StartBy(IReadOnlyList<string> launcher, TemporaryDatabase store, params IEnumerable<string> settings)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(launcher, store.Folder, store.Path, ["Samples__Load=false", .. settings]);
    }

    /// <summary>In the source tree, with the pages if they were built.</summary>
    public static ServerProcess StartWithPages(TemporaryDatabase store, params IEnumerable<string> settings)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new([], RepositoryFolder.At("src", "KnowledgeGraph.Server"), store.Path, settings);
    }

    /// <summary>The address, which ends with a slash, once it listens there.</summary>
    public async Task<Uri> ListeningAsync(CancellationToken cancellationToken)
    {
        var line = await LineAsync(Listening, cancellationToken);
        return new(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..].Trim() + "/");
    }

    /// <summary>Waits for a line of the log.</summary>
    public async Task<string> LineAsync(string part, CancellationToken cancellationToken)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < _patience && !_process.HasExited; await Task.Delay(20, cancellationToken))
        {
            if (_log.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } found)
                return found;
        }

        throw new TimeoutException($"'{part}' was not logged:\n{string.Join('\n', _log.Concat(_errors))}");
    }

    /// <summary>The exit code and what was written to standard error.</summary>
    public async Task<(int Code, string Errors)> ExitAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_patience);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, string.Join('\n', _errors).Trim());
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
