using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace KnowledgeGraph.TestSupport;

/// <summary>A server that listens, to be asked, with a store that goes away with it.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    // For a machine on which other tests keep all cores busy: a server that hangs is told as well after three minutes.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(180);

    private readonly TemporaryDatabase _store;
    private readonly HttpClient _http = new();
    private ServerProcess? _process;

    private RunningServer(TemporaryDatabase store) => _store = store;

    /// <summary>The server of its store; null when that is a file.</summary>
    public Neo4jProcess? Neo4j { get; private init; }

    /// <summary>Ends with a slash.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>The store in settings, for a second process on it.</summary>
    public IReadOnlyList<string> StoreSettings => Neo4j is null
        ? [$"Store__Path={_store.Path}"]
        : ["Store__Kind=Neo4j", $"Neo4j__Uri={Neo4j.Http}", $"Neo4j__Password={Neo4j.Password}"];

    /// <summary>The address of subscriptions.</summary>
    public Uri SocketAddress => new($"ws://{Address.Authority}/graphql");

    public ServerProcess Process => _process ?? throw new InvalidOperationException("The server does not run now.");

    /// <summary>Answers when the server listens and has loaded the sample articles.</summary>
    /// <param name="settings">Such as <c>GraphQL__MaxDepth=5</c>.</param>
    public static async Task<RunningServer> StartAsync(CancellationToken cancellationToken, params string[] settings)
    {
        var server = new RunningServer(new());
        await server.StartWithSamplesAsync(settings, cancellationToken);
        return server;
    }

    /// <summary>The same with its store in a Neo4j server of its own, which ends with it.</summary>
    public static async Task<RunningServer> StartOnNeo4jAsync(CancellationToken cancellationToken)
    {
        var server = new RunningServer(new()) { Neo4j = await Neo4jProcess.StartAsync(Neo4jProcess.NewFolder(), [], cancellationToken: cancellationToken) };
        await server.StartWithSamplesAsync(server.StoreSettings, cancellationToken);
        return server;
    }

    /// <summary>Away from the source tree, as where the pages were not built; the store is empty.</summary>
    public static async Task<RunningServer> StartWithoutPagesAsync(CancellationToken cancellationToken, params string[] settings)
    {
        var server = new RunningServer(new());
        await server.ListenAsync(ServerProcess.Start(server._store, settings), cancellationToken);
        return server;
    }

    /// <summary>One that was started on this store.</summary>
    public static async Task<RunningServer> OfAsync(ServerProcess process, TemporaryDatabase store, CancellationToken cancellationToken)
    {
        var server = new RunningServer(store);
        await server.ListenAsync(process, cancellationToken);
        return server;
    }

    /// <summary>As after a crash: the same port, the same store.</summary>
    public async Task RestartAsync(Func<Task> whileDown, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(whileDown);
        await StopAsync();
        await whileDown();
        await ListenAsync(ServerProcess.StartWithPages(_store, [.. StoreSettings, $"ASPNETCORE_URLS=http://127.0.0.1:{Address.Port}"]), cancellationToken);
    }

    /// <summary>The data of an answer that must hold no errors.</summary>
    public async Task<JsonElement> PostAsync(string query, object variables, CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsJsonAsync(new Uri(Address, "graphql"), new { query, variables }, cancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException($"The API refused the query: {errors}")
            : answer.GetProperty("data");
    }

    /// <param name="host">The name by which the server is called; null: its address.</param>
    public async Task<HttpResponseMessage> GetAsync(string path, CancellationToken cancellationToken, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        request.Headers.Host = host;
        return await _http.SendAsync(request, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _http.Dispose();
        _store.Dispose();
        if (Neo4j is not null)
            await Neo4j.DisposeAsync();
    }

    private async Task StartWithSamplesAsync(IEnumerable<string> settings, CancellationToken cancellationToken)
    {
        await ListenAsync(ServerProcess.StartWithPages(_store, settings), cancellationToken);
        await WaitForSamplesAsync(cancellationToken);
    }

    private async Task ListenAsync(ServerProcess process, CancellationToken cancellationToken)
    {
        _process = process;
        Address = await process.ListeningAsync(cancellationToken);
    }

    private async Task WaitForSamplesAsync(CancellationToken cancellationToken)
    {
        var samples = File.ReadLines(RepositoryFolder.At("src", "KnowledgeGraph.Server", "Samples", "articles.jsonl")).Count();
        var patience = Stopwatch.StartNew();
        for (int loaded; (loaded = await CountArticlesAsync(cancellationToken)) < samples; await Task.Delay(100, cancellationToken))
        {
            if (patience.Elapsed > _patience)
                throw new TimeoutException($"After {_patience.TotalSeconds} s {loaded} of {samples} sample articles were loaded.");
        }
    }

    private async Task<int> CountArticlesAsync(CancellationToken cancellationToken)
    {
        var data = await PostAsync("{ articles(first: 1) { totalCount } }", new { }, cancellationToken);
        return data.GetProperty("articles").GetProperty("totalCount").GetInt32();
    }

    private async Task StopAsync()
    {
        if (_process is { } process)
            await process.DisposeAsync();
        _process = null;
    }
}
