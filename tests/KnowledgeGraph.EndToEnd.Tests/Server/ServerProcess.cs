using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace KnowledgeGraph.EndToEnd.Tests.Server;

/// <summary>The server as a process of its own, on a free port, with a store in a folder that goes away with it.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);

    // What the tests read from the log must be in it, whatever the settings of the program say.
    private static readonly string[] Logging = ["Logging__LogLevel__KnowledgeGraph=Information", "Logging__LogLevel__Microsoft.Hosting.Lifetime=Information"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-server-");
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly Process _process;
    private readonly HttpClient _http = new() { Timeout = _patience };

    /// <param name="settings">Such as <c>Samples__Load=false</c>; they win over those of this class.</param>
    public ServerProcess(params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [BuiltProgram.Path("KnowledgeGraph.Server")])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var setting in (string[])["ASPNETCORE_URLS=http://127.0.0.1:0", $"Store__Path={StoreFile}", "Samples__Load=false", .. Logging, .. settings])
            start.Environment[setting[..setting.IndexOf('=', StringComparison.Ordinal)]] = setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..];
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => _lines.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => Errors.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string StoreFile => Path.Combine(_folder.FullName, "graph.db");

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public ConcurrentQueue<string> Errors { get; } = new();

    public int Id => _process.Id;

    public async Task<ServerProcess> ListeningAsync()
    {
        const string Words = "Now listening on: ";
        var line = await LineAsync(Words);
        Address = new(line[(line.IndexOf(Words, StringComparison.Ordinal) + Words.Length)..].Trim() + "/");
        return this;
    }

    /// <summary>Waits for a line of the log.</summary>
    public async Task<string> LineAsync(string part)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < _patience && !_process.HasExited; await Task.Delay(20, TestContext.Current.CancellationToken))
        {
            if (_lines.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } found)
                return found;
        }

        throw new TimeoutException($"'{part}' was not logged:\n{string.Join('\n', _lines.Concat(Errors))}");
    }

    /// <summary>The exit code and what was written to standard error.</summary>
    public async Task<(int Code, string Errors)> ExitAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(_patience);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, string.Join('\n', Errors).Trim());
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? host = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        request.Headers.Host = host;
        return _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The data of an answer that must hold no errors.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(Address, "graphql"), new { query, variables }, TestContext.Current.CancellationToken);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        json.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return json.GetProperty("data");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _http.Dispose();
        _folder.Delete(recursive: true);
    }
}
