namespace KnowledgeGraph.EndToEnd.Tests.Stores;

[Collection(Neo4jSampleServer.Collection)]
public sealed class Neo4jJudgementPushTests(Neo4jSampleServer samples) : JudgementPushTests(samples);
