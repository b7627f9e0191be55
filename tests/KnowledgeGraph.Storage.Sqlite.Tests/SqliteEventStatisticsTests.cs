using FsCheck.Xunit;
using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Sqlite;

[Properties(MaxTest = 200)]
public sealed class SqliteEventStatisticsTests : EventStatisticsSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult(SqliteStore.Open());
}
