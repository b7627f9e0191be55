using KnowledgeGraph.Domain.Articles;

namespace KnowledgeGraph.Ingest;

/// <summary>Reads articles, resolves what they say with what is stored, and stores both.</summary>
public interface IIngestPipeline
{
    /// <summary>The receipts stand in the order of the articles. Many articles in one call share transactions.</summary>
    Task<IReadOnlyList<IngestReceipt>> IngestAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken);

    /// <summary>Takes an article and all that rests on it alone out of the graph: a takedown, a hoax. Storing it again brings all back under the same ids.</summary>
    /// <returns>Null: there is no such article. Its events are those that lost a report and live on.</returns>
    Task<IngestReceipt?> RetractAsync(ArticleId id, string reason, CancellationToken cancellationToken);
}
