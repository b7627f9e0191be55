using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Neo4j.Specification;

[Collection(Neo4jServer.Collection)]
public sealed class Neo4jEventFeedTests(Neo4jServer server) : EventFeedSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Neo4jStore.OpenEmptyAsync(server);

    // In one process writes wait for their turn; among processes the counter's lock is all that orders them.
    protected override async Task<StoreUnderTest?> OpenAgainAsync() => await Neo4jStore.OpenAsync(server);
}
