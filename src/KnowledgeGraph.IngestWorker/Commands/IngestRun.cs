using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary>Stores what sources yield in batches, and tells the progress of each.</summary>
internal sealed class IngestRun(IIngestPipeline pipeline, IngestProgress progress)
{
    // Large enough to share a transaction, small enough that a person sees movement.
    private const int BatchSize = 500;

    public async Task StoreAllAsync(IAsyncEnumerable<SourceItem> items, CancellationToken cancellationToken)
    {
        var batch = new List<IncomingArticle>(BatchSize);
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            if (item is SourceDocument document)
                batch.Add(document.Article);
            else
                progress.Fault((SourceFault)item);
            if (batch.Count == BatchSize)
                await StoreAsync(batch, cancellationToken);
        }

        await StoreAsync(batch, cancellationToken);
    }

    private async Task StoreAsync(List<IncomingArticle> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
            return;
        progress.Stored(await pipeline.IngestAsync(batch, cancellationToken), batch);
        batch.Clear();
    }
}
