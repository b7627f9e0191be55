namespace KnowledgeGraph.Web.Tests.Stores;

public sealed class Neo4jLostConnectionTests(Browser browser, Neo4jSampleServer samples) : LostConnectionTests(browser, samples), IClassFixture<Neo4jSampleServer>;
