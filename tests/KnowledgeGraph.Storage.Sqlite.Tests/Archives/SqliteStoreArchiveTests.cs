using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Sqlite.Archives;

public sealed class SqliteStoreArchiveTests : ArchiveSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult(SqliteStore.Open());
}
