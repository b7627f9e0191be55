namespace KnowledgeGraph.Web.Tests.Stores;

/// <summary>One for all classes of its collection: a Neo4j costs some 10 seconds and half a gigabyte.</summary>
[CollectionDefinition(Collection)]
public sealed class Neo4jSampleServer : SampleServer, ICollectionFixture<Neo4jSampleServer>
{
    public const string Collection = "pages on Neo4j";

    public override ValueTask InitializeAsync() => Neo4jProcess.IsExpected
        ? base.InitializeAsync()
        : ValueTask.CompletedTask;

    private protected override Task<RunningServer> StartAsync() => RunningServer.StartOnNeo4jAsync(CancellationToken.None);
}
