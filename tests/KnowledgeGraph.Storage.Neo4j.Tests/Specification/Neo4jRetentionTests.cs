using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Neo4j.Specification;

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jRetentionTests(Neo4jServer server) : RetentionSpecification
{
    protected override Task<StoreUnderTest> OpenAsync(ChangeLogOptions log, TimeProvider clock) => Neo4jStore.OpenEmptyAsync(server, clock: clock, log: log);
}
