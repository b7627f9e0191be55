namespace KnowledgeGraph.EndToEnd.Tests.Stores;

public sealed class SqlitePushTests(SqliteSampleServer samples, ITestOutputHelper output) : PushTests(samples, output), IClassFixture<SqliteSampleServer>;
