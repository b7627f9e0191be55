using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>Says of every commit that it was written, and writes nothing. Counts what is read before.</summary>
internal sealed class UnwrittenStore(IEventStore inner) : ForwardingEventStore(inner)
{
    public int Reads { get; private set; }

    public int Ranges { get; private set; }

    public int ReportsRead { get; private set; }

    public int Commits { get; private set; }

    public override async Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        var found = await base.ReadNeighbourhoodAsync(ranges, mentions, cancellationToken);
        (Reads, Ranges, ReportsRead) = (Reads + 1, Ranges + ranges.Count, ReportsRead + found.Reports.Count);
        return found;
    }

    public override Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken)
    {
        Commits++;
        return Task.FromResult(new CommitOutcome(true, Commits));
    }
}
