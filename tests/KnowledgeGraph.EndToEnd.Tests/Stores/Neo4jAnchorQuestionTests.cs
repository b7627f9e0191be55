namespace KnowledgeGraph.EndToEnd.Tests.Stores;

public sealed class Neo4jAnchorQuestionTests(Neo4jSampleServer samples) : AnchorQuestionTests(samples), IClassFixture<Neo4jSampleServer>;
