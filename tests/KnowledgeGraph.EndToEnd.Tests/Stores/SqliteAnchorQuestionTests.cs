namespace KnowledgeGraph.EndToEnd.Tests.Stores;

public sealed class SqliteAnchorQuestionTests(SqliteSampleServer samples) : AnchorQuestionTests(samples), IClassFixture<SqliteSampleServer>;
