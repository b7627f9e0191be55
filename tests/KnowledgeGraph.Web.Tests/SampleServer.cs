namespace KnowledgeGraph.Web.Tests;

/// <summary>A server with the sample articles, for the tests of one class.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private RunningServer? _server;

    internal RunningServer Server => _server ?? throw new InvalidOperationException("Not started yet.");

    public async ValueTask InitializeAsync()
    {
        if (ChromiumLocation.Path is not null)
            _server = await RunningServer.StartAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
