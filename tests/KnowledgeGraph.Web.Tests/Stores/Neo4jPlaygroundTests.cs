namespace KnowledgeGraph.Web.Tests.Stores;

[Collection(Neo4jSampleServer.Collection)]
public sealed class Neo4jPlaygroundTests(Browser browser, Neo4jSampleServer samples) : PlaygroundTests(browser, samples);
