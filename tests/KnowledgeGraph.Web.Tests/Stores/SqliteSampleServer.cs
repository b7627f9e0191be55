namespace KnowledgeGraph.Web.Tests.Stores;

public sealed class SqliteSampleServer : SampleServer
{
    private protected override Task<RunningServer> StartAsync() => RunningServer.StartAsync(CancellationToken.None);
}
