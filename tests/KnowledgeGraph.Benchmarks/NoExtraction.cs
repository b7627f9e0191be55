using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Benchmarks;

/// <summary>For articles that come with their events.</summary>
internal sealed class NoExtraction : IEventExtractor
{
    public string Version => "none";

    public ExtractionResult Extract(ExtractionRequest request) => new(null, request.PublishedAt, request.Title, request.Text, [], [], []);
}
