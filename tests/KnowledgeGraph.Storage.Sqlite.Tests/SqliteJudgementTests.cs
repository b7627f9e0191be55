using KnowledgeGraph.Storage.Specification;

namespace KnowledgeGraph.Storage.Sqlite;

public sealed class SqliteJudgementTests : JudgementSpecification
{
    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult(SqliteStore.Open());
}
