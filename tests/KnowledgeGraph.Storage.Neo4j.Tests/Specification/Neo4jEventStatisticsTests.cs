using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Neo4j.Specification;

[Collection(Neo4jServer.Questions)]
public sealed class Neo4jEventStatisticsTests(Neo4jServer server) : EventStatisticsSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Neo4jStore.OpenEmptyAsync(server);
}
