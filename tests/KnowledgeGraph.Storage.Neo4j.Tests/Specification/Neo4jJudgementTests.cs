using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Neo4j.Specification;

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jJudgementTests(Neo4jServer server) : JudgementSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Neo4jStore.OpenEmptyAsync(server);
}
