using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Sqlite;

public sealed class SqliteOfficeTests : OfficeSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult(SqliteStore.Open());
}
