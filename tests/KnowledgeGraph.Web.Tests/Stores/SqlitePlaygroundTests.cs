namespace KnowledgeGraph.Web.Tests.Stores;

public sealed class SqlitePlaygroundTests(Browser browser, SqliteSampleServer samples) : PlaygroundTests(browser, samples), IClassFixture<SqliteSampleServer>;
