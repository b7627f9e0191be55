namespace KnowledgeGraph.EndToEnd.Tests.Stores;

[Collection(Neo4jSampleServer.Collection)]
public sealed class Neo4jPushTests(Neo4jSampleServer samples, ITestOutputHelper output) : PushTests(samples, output);
