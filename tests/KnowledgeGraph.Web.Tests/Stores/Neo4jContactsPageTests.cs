namespace KnowledgeGraph.Web.Tests.Stores;

[Collection(Neo4jSampleServer.Collection)]
public sealed class Neo4jContactsPageTests(Browser browser, Neo4jSampleServer samples) : ContactsPageTests(browser, samples);
