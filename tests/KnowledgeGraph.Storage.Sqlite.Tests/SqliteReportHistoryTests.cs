using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Sqlite;

public sealed class SqliteReportHistoryTests : ReportHistorySpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult(SqliteStore.Open());
}
