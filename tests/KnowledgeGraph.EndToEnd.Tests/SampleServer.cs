using System.Text.Json;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>One server with the sample articles, for all tests that only read or add to them.</summary>
public abstract class SampleServer : IAsyncLifetime
{
    private RunningServer? _server;

    internal RunningServer Server
    {
        get
        {
            // Only one on Neo4j may not have been started.
            if (_server is null)
                Assert.Skip(Neo4jProcess.CannotStartReason);
            return _server;
        }
    }

    public virtual async ValueTask InitializeAsync() => _server = await StartAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _server?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    internal async Task<List<JsonElement>> NodesAsync(string field, string selection)
    {
        var data = await Server.PostAsync($"{{ list: {field} {{ nodes {{ {selection} }} }} }}", new { }, TestContext.Current.CancellationToken);
        return [.. data.GetProperty("list").GetProperty("nodes").EnumerateArray()];
    }

    private protected abstract Task<RunningServer> StartAsync();
}
