using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary>One run of <c>watch</c>: every source in its own rhythm, one storing at a time.</summary>
internal sealed class WatchRun(IIngestPipeline pipeline, TimeProvider clock, IngestProgress progress) : IDisposable
{
    private readonly IngestRun _run = new(pipeline, progress);
    private readonly SemaphoreSlim _storing = new(1);

    /// <remarks>What stops one source for good, such as a store that can't be used, stops all.</remarks>
    public async Task WatchAsync(IEnumerable<WatchedSource> sources, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watching = sources.Select(source => WatchAsync(source, ended.Token)).ToList();
        var first = await Task.WhenAny(watching);
        await ended.CancelAsync();
        await Task.WhenAll(watching).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await first;
    }

    public void Dispose() => _storing.Dispose();

    private async Task WatchAsync(WatchedSource watched, CancellationToken cancellationToken)
    {
        var told = new HashSet<string>();
        using var timer = new PeriodicTimer(watched.Interval, clock);
        do
        {
            // What a source yields is collected first, so that a slow feed holds up nobody else.
            var items = await CollectAsync(watched.Source, told, cancellationToken);
            await _storing.WaitAsync(cancellationToken);
            try
            {
                await _run.StoreAllAsync(items.ToAsyncEnumerable(), cancellationToken);
            }
            finally
            {
                _storing.Release();
            }
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    // A folder that is missing for an hour is one message, not 7,200; one that came back may fail anew.
    private static async Task<List<SourceItem>> CollectAsync(IArticleSource source, HashSet<string> told, CancellationToken cancellationToken)
    {
        var items = await source.ReadAsync(cancellationToken).ToListAsync(cancellationToken);
        var faults = items.OfType<SourceFault>().Select(fault => fault.ToString()).ToHashSet();
        items.RemoveAll(item => item is SourceFault fault && told.Contains(fault.ToString()));
        told.IntersectWith(faults);
        told.UnionWith(faults);
        return items;
    }
}
