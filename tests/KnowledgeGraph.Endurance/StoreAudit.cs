using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Endurance;

/// <summary>Looks after each fault whether a store holds what it acknowledged: each batch whole, once, and the log without a gap.</summary>
/// <remarks>Reads the log on from where it stood at the last look.</remarks>
public sealed class StoreAudit(IServiceProvider services)
{
    private const int PageSize = 500;

    private readonly HashSet<string> _logged = new(StringComparer.Ordinal);
    private long _position;

    /// <summary>Batches that were found whole.</summary>
    public int Batches { get; private set; }

    /// <param name="acknowledged">Batches whose commit was answered since the last look.</param>
    /// <param name="open">Batches that may have been written or not: never acknowledged.</param>
    /// <returns>What is wrong; empty when nothing is.</returns>
    public async Task<IReadOnlyList<string>> LookAsync(IReadOnlyCollection<Batch> acknowledged, IReadOnlyCollection<Batch> open, CancellationToken cancellationToken)
    {
        List<string> faults = [.. await ReadLogAsync(cancellationToken)];
        foreach (var batch in acknowledged)
            faults.AddRange(await FaultsAsync(batch, mayBeAbsent: false, cancellationToken));
        foreach (var batch in open)
            faults.AddRange(await FaultsAsync(batch, mayBeAbsent: true, cancellationToken));
        return faults;
    }

    /// <summary>The whole store: what it keeps for speed, its counters and the file.</summary>
    public async Task<IReadOnlyList<string>> InspectAsync(CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        await foreach (var finding in Part<IStoreInspection>().InspectAsync(cancellationToken))
        {
            if (!finding.IsWarning)
                faults.Add(finding.Difference);
        }

        return faults;
    }

    private async Task<IReadOnlyList<string>> ReadLogAsync(CancellationToken cancellationToken)
    {
        var faults = new List<string>();
        var end = await Part<IEventFeed>().PositionAsync(cancellationToken);
        while (_position < end)
        {
            foreach (var change in await Part<IEventFeed>().ReadAsync(_position, PageSize, cancellationToken))
            {
                if (change.Sequence != _position + 1)
                    faults.Add($"The log goes from {_position} to {change.Sequence}.");
                if (!_logged.Add(change.EventId.Value))
                    faults.Add($"The event {change.EventId} is in the log twice.");
                _position = change.Sequence;
            }
        }

        return faults;
    }

    private async Task<IReadOnlyList<string>> FaultsAsync(Batch batch, bool mayBeAbsent, CancellationToken cancellationToken)
    {
        var articles = (await Part<IArticleStore>().FindArticlesAsync([.. batch.Articles.Select(article => article.Id)], cancellationToken)).Count;
        var events = (await Part<IEventStore>().FindEventsAsync([.. batch.EventIds], cancellationToken)).Count;
        var changes = batch.EventIds.Count(id => _logged.Contains(id.Value));
        if ((articles, events, changes) == (Batch.Size, Batch.Size, Batch.Size))
        {
            Batches++;
            return [];
        }

        return mayBeAbsent && (articles, events, changes) == (0, 0, 0)
            ? []
            : [$"Batch {batch.Number} of {batch.Writer} has {articles} articles, {events} events and {changes} changes of {Batch.Size}."];
    }

    private T Part<T>() => services.GetService(typeof(T)) is T part ? part : throw new InvalidOperationException($"The store has no {typeof(T).Name}.");
}
