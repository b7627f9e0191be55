namespace KnowledgeGraph.Web.Tests.Stores;

public sealed class SqliteLivePageTests(Browser browser, SqliteSampleServer samples) : LivePageTests(browser, samples), IClassFixture<SqliteSampleServer>;
