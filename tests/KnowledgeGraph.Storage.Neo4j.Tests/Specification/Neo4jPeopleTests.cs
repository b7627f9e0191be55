using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Neo4j.Specification;

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jPeopleTests(Neo4jServer server) : PeopleSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Neo4jStore.OpenEmptyAsync(server);
}
