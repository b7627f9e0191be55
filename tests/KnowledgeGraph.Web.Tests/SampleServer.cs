namespace KnowledgeGraph.Web.Tests;

/// <summary>A server with the sample articles, for tests that only read or add to them.</summary>
public abstract class SampleServer : IAsyncLifetime
{
    private RunningServer? _server;

    internal RunningServer Server
    {
        get
        {
            // Without a Chromium a test is skipped before it asks; else only one on Neo4j may not have been started.
            if (_server is null)
                Assert.Skip(Neo4jProcess.CannotStartReason);
            return _server;
        }
    }

    public virtual async ValueTask InitializeAsync()
    {
        if (ChromiumLocation.Path is not null)
            _server = await StartAsync();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _server?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    private protected abstract Task<RunningServer> StartAsync();
}
