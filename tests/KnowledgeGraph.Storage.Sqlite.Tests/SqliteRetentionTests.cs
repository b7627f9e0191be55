using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Sqlite;

public sealed class SqliteRetentionTests : RetentionSpecification
{
    protected override Task<StoreUnderTest> OpenAsync(ChangeLogOptions log, TimeProvider clock) => Task.FromResult(SqliteStore.Open(log, clock));
}
