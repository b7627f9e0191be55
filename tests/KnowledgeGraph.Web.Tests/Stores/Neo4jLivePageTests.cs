namespace KnowledgeGraph.Web.Tests.Stores;

[Collection(Neo4jSampleServer.Collection)]
public sealed class Neo4jLivePageTests(Browser browser, Neo4jSampleServer samples) : LivePageTests(browser, samples);
