using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.TestSupport;

/// <summary>The real server as a process of its own, on a free port, with a store in a folder that goes away with it.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private static readonly string _serverFolder = RepositoryFolder.At("src", "KnowledgeGraph.Server");

    private readonly DirectoryInfo _folder;
    private readonly StringBuilder _output = new();
    private readonly HttpClient _http = new();
    private Process? _process;

    private RunningServer(DirectoryInfo folder) => _folder = folder;

    /// <summary>Ends with a slash.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The file of the store, for a second process on it.</summary>
    public string StorePath => Path.Combine(_folder.FullName, "graph.db");

    /// <summary>The address of subscriptions.</summary>
    public Uri SocketAddress => new($"ws://{Address.Authority}/graphql");

    /// <summary>Answers when the server listens and has loaded the sample articles.</summary>
    public static async Task<RunningServer> StartAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var server = new RunningServer(Directory.CreateTempSubdirectory("kg-server-"));
        await server.RunAsync(0, _serverFolder, arguments, cancellationToken);
        await server.WaitForSamplesAsync(cancellationToken);
        return server;
    }

    /// <summary>Away from the source tree, as where the pages were not built; the store is empty.</summary>
    public static async Task<RunningServer> StartWithoutPagesAsync(CancellationToken cancellationToken)
    {
        var server = new RunningServer(Directory.CreateTempSubdirectory("kg-server-"));
        await server.RunAsync(0, server._folder.FullName, ["--Samples:Load=false"], cancellationToken);
        return server;
    }

    /// <summary>As after a crash: the same port, the same store.</summary>
    public async Task RestartAsync(Func<Task> whileDown, CancellationToken cancellationToken)
    {
        await StopAsync();
        await whileDown();
        await RunAsync(Address.Port, _serverFolder, [], cancellationToken);
    }

    public async Task<JsonElement> PostAsync(string query, object variables, CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsJsonAsync(new Uri(Address, "graphql"), new { query, variables }, cancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException($"The API refused the query: {errors}")
            : answer.GetProperty("data");
    }

    public Task<HttpResponseMessage> GetAsync(string path, CancellationToken cancellationToken) =>
        _http.GetAsync(new Uri(Address, path), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task RunAsync(int port, string workingDirectory, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(BuiltProgram.Path("KnowledgeGraph.Server"));
        foreach (var argument in (string[])["--urls", $"http://127.0.0.1:{port}", .. arguments])
            start.ArgumentList.Add(argument);
        start.Environment["Store__Path"] = StorePath;
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = Process.Start(start) ?? throw new InvalidOperationException("dotnet was not started.");
        _process.OutputDataReceived += (_, line) => Read(line.Data, listening);
        _process.ErrorDataReceived += (_, line) => Read(line.Data, listening);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var ended = _process.WaitForExitAsync(cancellationToken);
        var first = await Task.WhenAny(listening.Task, ended, Task.Delay(_patience, cancellationToken));
        if (first != listening.Task)
            throw new InvalidOperationException($"The server did not start:\n{Output()}");
        Address = await listening.Task;
    }

    private async Task WaitForSamplesAsync(CancellationToken cancellationToken)
    {
        var samples = File.ReadLines(Path.Combine(_serverFolder, "Samples", "articles.jsonl")).Count();
        var patience = Stopwatch.StartNew();
        while (await CountArticlesAsync(cancellationToken) < samples)
        {
            if (patience.Elapsed > _patience)
                throw new InvalidOperationException($"The samples were not loaded:\n{Output()}");
            await Task.Delay(100, cancellationToken);
        }
    }

    private async Task<int> CountArticlesAsync(CancellationToken cancellationToken)
    {
        var data = await PostAsync("{ articles(first: 1) { totalCount } }", new { }, cancellationToken);
        return data.GetProperty("articles").GetProperty("totalCount").GetInt32();
    }

    private void Read(string? line, TaskCompletionSource<Uri> listening)
    {
        const string words = "Now listening on: ";
        if (line is null)
            return;
        lock (_output)
            _output.AppendLine(line);
        if (line.IndexOf(words, StringComparison.Ordinal) is var at and >= 0)
            listening.TrySetResult(new Uri(line[(at + words.Length)..].Trim() + "/"));
    }

    private string Output()
    {
        lock (_output)
            return _output.ToString();
    }

    private async Task StopAsync()
    {
        if (_process is not { } process)
            return;
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        _process = null;
    }
}
