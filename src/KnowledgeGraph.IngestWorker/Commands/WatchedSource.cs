using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary>A source that is read again after each interval.</summary>
internal sealed record WatchedSource(IArticleSource Source, TimeSpan Interval);
