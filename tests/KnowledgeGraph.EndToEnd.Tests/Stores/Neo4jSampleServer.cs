namespace KnowledgeGraph.EndToEnd.Tests.Stores;

public sealed class Neo4jSampleServer : SampleServer
{
    public override ValueTask InitializeAsync() => Neo4jProcess.CanStart || Environment.GetEnvironmentVariable("KG_REQUIRE_NEO4J") == "1"
        ? base.InitializeAsync()
        : ValueTask.CompletedTask;

    private protected override Task<RunningServer> StartAsync() => RunningServer.StartOnNeo4jAsync(CancellationToken.None);
}
