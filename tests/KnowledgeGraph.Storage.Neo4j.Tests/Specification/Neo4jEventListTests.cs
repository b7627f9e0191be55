using FsCheck.Xunit;
using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Neo4j.Specification;

// A question of another shape is another statement, and its plan a second of processor time.
[Properties(MaxTest = 60)]
[Collection(Neo4jServer.Questions)]
public sealed class Neo4jEventListTests(Neo4jServer server) : EventListSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Neo4jStore.OpenEmptyAsync(server);
}
