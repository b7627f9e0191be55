namespace KnowledgeGraph.EndToEnd.Tests.Stores;

public sealed class SqliteJudgementPushTests(SqliteSampleServer samples) : JudgementPushTests(samples), IClassFixture<SqliteSampleServer>;
