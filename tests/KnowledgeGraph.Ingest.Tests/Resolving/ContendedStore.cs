using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Tests.Resolving;

/// <summary>A store on which another writer is faster a number of times.</summary>
internal sealed class ContendedStore(IEventStore inner, int conflicts) : IEventStore
{
    private int _left = conflicts;

    public int Commits { get; private set; }

    /// <summary>What the faster writer does.</summary>
    public Func<Task>? Faster { get; set; }

    public async Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken)
    {
        Commits++;
        if (_left-- <= 0)
            return await inner.CommitAsync(commit, cancellationToken);
        if (Faster is null)
            return new(false, 0);
        await Faster();
        var outcome = await inner.CommitAsync(commit, cancellationToken);
        outcome.Committed.ShouldBeFalse("the blocks that were read have been written since");
        return outcome;
    }

    public Task<EventPage> QueryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken) =>
        inner.QueryAsync(filter, order, page, cancellationToken);

    public Task<EventSummary> SummariseAsync(EventFilter filter, CancellationToken cancellationToken) => inner.SummariseAsync(filter, cancellationToken);

    public Task<Coverage> CoverAsync(EventFilter filter, CancellationToken cancellationToken) => inner.CoverAsync(filter, cancellationToken);

    public Task<IReadOnlyDictionary<EventId, ResolvedEvent>> FindEventsAsync(IReadOnlyCollection<EventId> ids, CancellationToken cancellationToken) =>
        inner.FindEventsAsync(ids, cancellationToken);

    public Task<ResolvedEvent?> FindGoneAsync(EventId id, CancellationToken cancellationToken) => inner.FindGoneAsync(id, cancellationToken);

    public Task<IReadOnlyDictionary<MentionId, Mention>> FindMentionsAsync(IReadOnlyCollection<MentionId> ids, CancellationToken cancellationToken) =>
        inner.FindMentionsAsync(ids, cancellationToken);

    public Task<IReadOnlyDictionary<PersonId, PersonRecord>> FindPeopleAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken) =>
        inner.FindPeopleAsync(ids, cancellationToken);

    public Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
        inner.ReadNeighbourhoodAsync(ranges, mentions, cancellationToken);
}
