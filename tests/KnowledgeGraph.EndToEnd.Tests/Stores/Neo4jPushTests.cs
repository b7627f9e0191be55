namespace KnowledgeGraph.EndToEnd.Tests.Stores;

public sealed class Neo4jPushTests(Neo4jSampleServer samples, ITestOutputHelper output) : PushTests(samples, output), IClassFixture<Neo4jSampleServer>;
