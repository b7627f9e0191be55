namespace KnowledgeGraph.Ingest;

/// <summary>Reads articles, resolves what they say with what is stored, and stores both.</summary>
public interface IIngestPipeline
{
    /// <summary>The receipts stand in the order of the articles. Many articles in one call share transactions.</summary>
    Task<IReadOnlyList<IngestReceipt>> IngestAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken);
}
