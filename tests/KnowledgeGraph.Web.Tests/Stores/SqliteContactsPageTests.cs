namespace KnowledgeGraph.Web.Tests.Stores;

public sealed class SqliteContactsPageTests(Browser browser, SqliteSampleServer samples) : ContactsPageTests(browser, samples), IClassFixture<SqliteSampleServer>;
