namespace KnowledgeGraph.Web.Tests.Stores;

public sealed class SqliteLostConnectionTests(Browser browser, SqliteSampleServer samples) : LostConnectionTests(browser, samples), IClassFixture<SqliteSampleServer>;
