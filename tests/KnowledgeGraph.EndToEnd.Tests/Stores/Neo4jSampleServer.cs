namespace KnowledgeGraph.EndToEnd.Tests.Stores;

public sealed class Neo4jSampleServer : SampleServer
{
    public override ValueTask InitializeAsync() => Neo4jProcess.IsExpected
        ? base.InitializeAsync()
        : ValueTask.CompletedTask;

    private protected override Task<RunningServer> StartAsync() => RunningServer.StartOnNeo4jAsync(CancellationToken.None);
}
