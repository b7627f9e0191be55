namespace KnowledgeGraph.EndToEnd.Tests.Stores;

public sealed class Neo4jJudgementPushTests(Neo4jSampleServer samples) : JudgementPushTests(samples), IClassFixture<Neo4jSampleServer>;
