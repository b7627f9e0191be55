namespace KnowledgeGraph.EndToEnd.Tests.Stores;

[Collection(Neo4jSampleServer.Collection)]
public sealed class Neo4jAnchorQuestionTests(Neo4jSampleServer samples) : AnchorQuestionTests(samples);
