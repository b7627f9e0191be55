using System.Runtime.CompilerServices;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary>One run of <c>watch</c>: every source in its own rhythm, so that a slow feed holds up nobody else.</summary>
internal sealed class WatchRun(IIngestPipeline pipeline, TimeProvider clock, IngestProgress progress) : IDisposable
{
    private readonly IngestRun _run = new(pipeline, progress);

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

    public void Dispose() => _run.Dispose();

    private async Task WatchAsync(WatchedSource watched, CancellationToken cancellationToken)
    {
        var told = new HashSet<string>();
        using var timer = new PeriodicTimer(watched.Interval, clock);
        do
        {
            await _run.StoreAllAsync(UntoldAsync(watched.Source, told, cancellationToken), cancellationToken);
            await _run.RestAsync(cancellationToken);
        }
        while (await timer.WaitForNextTickAsync(cancellationToken));
    }

    // A folder that is missing for an hour is one message, not 7,200; one that came back may fail anew.
    private static async IAsyncEnumerable<SourceItem> UntoldAsync(
        IArticleSource source, HashSet<string> told, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var faults = new HashSet<string>();
        await foreach (var item in source.ReadAsync(cancellationToken))
        {
            if (item is SourceFault fault)
                faults.Add(fault.ToString());
            if (item is not SourceFault || !told.Contains(item.ToString()!))
                yield return item;
        }

        told.Clear();
        told.UnionWith(faults);
    }
}
