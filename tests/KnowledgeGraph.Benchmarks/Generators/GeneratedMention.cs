using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.Benchmarks.Generators;

/// <summary>A line with one given event, and the number of the occurrence that it truly tells of.</summary>
internal sealed record GeneratedMention(IncomingArticle Article, int TrueEvent);
