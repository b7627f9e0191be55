using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>Says of every commit that it was written, and writes nothing. Counts what is read before, by call.</summary>
internal sealed class UnwrittenStore(IEventStore inner) : ForwardingEventStore(inner)
{
    private readonly AsyncLocal<CallCost?> _call = new();

    /// <summary>Counts what the caller reads from now on.</summary>
    public CallCost Count() => _call.Value = new();

    public override async Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var found = await base.ReadNeighbourhoodAsync(ranges, mentions, cancellationToken);
        _call.Value?.Add(TimeProvider.System.GetElapsedTime(started), ranges.Count, found.Reports.Count);
        return found;
    }

    public override Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken) =>
        Task.FromResult(new CommitOutcome(true, 1));
}
