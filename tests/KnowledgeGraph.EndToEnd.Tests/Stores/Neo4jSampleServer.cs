namespace KnowledgeGraph.EndToEnd.Tests.Stores;

/// <summary>One for all classes of its collection, which ask of different states: a Neo4j with the sample articles costs a minute of processor time.</summary>
[CollectionDefinition(Collection)]
public sealed class Neo4jSampleServer : SampleServer, ICollectionFixture<Neo4jSampleServer>
{
    public const string Collection = "the sample articles in Neo4j";

    public override ValueTask InitializeAsync() => Neo4jProcess.IsExpected
        ? base.InitializeAsync()
        : ValueTask.CompletedTask;

    private protected override Task<RunningServer> StartAsync() => RunningServer.StartOnNeo4jAsync(CancellationToken.None);
}
