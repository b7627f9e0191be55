using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Sqlite;

public sealed class SqliteTextTests : TextSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult(SqliteStore.Open());
}
