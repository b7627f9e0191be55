using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary>Stores what sources yield in batches, one at a time, and tells the progress of each.</summary>
internal sealed class IngestRun(IIngestPipeline pipeline, IngestProgress progress) : IDisposable
{
    // Large enough to share a transaction, small enough that a person sees movement and that large documents don't pile up.
    private const int BatchArticles = 500;
    private const int BatchCharacters = 8_000_000;

    private readonly SemaphoreSlim _storing = new(1);

    /// <summary>May run for several sources side by side: each is read while another one's batch is stored.</summary>
    public async Task StoreAllAsync(IAsyncEnumerable<SourceItem> items, CancellationToken cancellationToken)
    {
        var batch = new List<IncomingArticle>();
        var characters = 0L;
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            if (item is SourceFault fault)
                await AloneAsync(() => progress.Fault(fault), cancellationToken);
            if (item is not SourceDocument { Article: var article })
                continue;
            batch.Add(article);
            characters += article.Text?.Length ?? 0;
            if (batch.Count < BatchArticles && characters < BatchCharacters)
                continue;
            await AloneAsync(() => StoreAsync(batch, cancellationToken), cancellationToken);
            (batch, characters) = ([], 0);
        }

        if (batch.Count > 0)
            await AloneAsync(() => StoreAsync(batch, cancellationToken), cancellationToken);
    }

    /// <summary>Tells what is new where a source has nothing more for a while.</summary>
    public Task RestAsync(CancellationToken cancellationToken) => AloneAsync(progress.Rest, cancellationToken);

    public void Dispose() => _storing.Dispose();

    private async Task AloneAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        await _storing.WaitAsync(cancellationToken);
        try
        {
            await work();
        }
        finally
        {
            _storing.Release();
        }
    }

    private Task AloneAsync(Action work, CancellationToken cancellationToken) => AloneAsync(
        () =>
        {
            work();
            return Task.CompletedTask;
        },
        cancellationToken);

    private async Task StoreAsync(List<IncomingArticle> batch, CancellationToken cancellationToken) =>
        progress.Stored(await pipeline.IngestAsync(batch, cancellationToken), batch);
}
