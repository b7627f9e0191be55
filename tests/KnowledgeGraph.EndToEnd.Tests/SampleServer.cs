using System.Text.Json;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>One server with the sample articles, for all tests that only read or add to them.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private RunningServer? _server;

    internal RunningServer Server => _server ?? throw new InvalidOperationException("Not started yet.");

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    internal async Task<List<JsonElement>> NodesAsync(string field, string selection)
    {
        var data = await Server.PostAsync($"{{ list: {field} {{ nodes {{ {selection} }} }} }}", new { }, TestContext.Current.CancellationToken);
        return [.. data.GetProperty("list").GetProperty("nodes").EnumerateArray()];
    }
}
