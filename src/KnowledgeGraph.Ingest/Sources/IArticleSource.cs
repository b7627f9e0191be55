namespace KnowledgeGraph.Ingest.Sources;

/// <summary>Where documents come from.</summary>
public interface IArticleSource
{
    IAsyncEnumerable<SourceItem> ReadAsync(CancellationToken cancellationToken);
}
