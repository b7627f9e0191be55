using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Ingest.Tests.Resolving;

/// <summary>A store on which another writer is faster a number of times.</summary>
internal sealed class ContendedStore(IEventStore inner, int conflicts) : ForwardingEventStore(inner)
{
    private int _left = conflicts;

    public int Commits { get; private set; }

    /// <summary>What the faster writer does.</summary>
    public Func<Task>? Faster { get; set; }

    public override async Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken)
    {
        Commits++;
        if (_left-- <= 0)
            return await base.CommitAsync(commit, cancellationToken);
        if (Faster is null)
            return new(false, 0);
        await Faster();
        var outcome = await base.CommitAsync(commit, cancellationToken);
        outcome.Committed.ShouldBeFalse("the blocks that were read have been written since");
        return outcome;
    }
}
