using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>Tells how the time of the pipeline is spent: reading neighbourhoods, committing.</summary>
internal sealed class TimedStore(IEventStore inner) : ForwardingEventStore(inner)
{
    public TimeSpan Reading { get; private set; }

    public TimeSpan Committing { get; private set; }

    public int Reads { get; private set; }

    public int Ranges { get; private set; }

    public int ReportsRead { get; private set; }

    public override async Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var found = await base.ReadNeighbourhoodAsync(ranges, mentions, cancellationToken);
        Reading += TimeProvider.System.GetElapsedTime(started);
        (Reads, Ranges, ReportsRead) = (Reads + 1, Ranges + ranges.Count, ReportsRead + found.Reports.Count);
        return found;
    }

    public override async Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var outcome = await base.CommitAsync(commit, cancellationToken);
        Committing += TimeProvider.System.GetElapsedTime(started);
        return outcome;
    }
}
