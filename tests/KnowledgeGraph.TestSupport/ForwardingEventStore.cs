using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.TestSupport;

/// <summary>Hands every call on to another store, for those that look at one or two of them.</summary>
public abstract class ForwardingEventStore(IEventStore inner) : IEventStore
{
    public virtual Task<EventPage> QueryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken) =>
        inner.QueryAsync(filter, order, page, cancellationToken);

    public virtual Task<SummarisedPage> QueryWithSummaryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken) =>
        inner.QueryWithSummaryAsync(filter, order, page, cancellationToken);

    public virtual Task<Coverage> CoverAsync(EventFilter filter, CancellationToken cancellationToken) => inner.CoverAsync(filter, cancellationToken);

    public virtual Task<IReadOnlyDictionary<EventId, ResolvedEvent>> FindEventsAsync(
        IReadOnlyCollection<EventId> ids, CancellationToken cancellationToken) => inner.FindEventsAsync(ids, cancellationToken);

    public virtual Task<ResolvedEvent?> FindGoneAsync(EventId id, CancellationToken cancellationToken) => inner.FindGoneAsync(id, cancellationToken);

    public virtual Task<IReadOnlyDictionary<MentionId, Mention>> FindMentionsAsync(
        IReadOnlyCollection<MentionId> ids, CancellationToken cancellationToken) => inner.FindMentionsAsync(ids, cancellationToken);

    public virtual Task<IReadOnlyDictionary<PersonId, PersonRecord>> FindPeopleAsync(
        IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken) => inner.FindPeopleAsync(ids, cancellationToken);

    public virtual Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
        inner.ReadNeighbourhoodAsync(ranges, mentions, cancellationToken);

    public virtual Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken) => inner.CommitAsync(commit, cancellationToken);
}
