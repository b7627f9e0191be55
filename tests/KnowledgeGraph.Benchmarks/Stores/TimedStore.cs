using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>Tells how the time of the pipeline is spent: reading neighbourhoods, committing.</summary>
internal sealed class TimedStore(IEventStore inner) : IEventStore
{
    public TimeSpan Reading { get; private set; }

    public TimeSpan Committing { get; private set; }

    public int Reads { get; private set; }

    public int Ranges { get; private set; }

    public int ReportsRead { get; private set; }

    public async Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var found = await inner.ReadNeighbourhoodAsync(ranges, mentions, cancellationToken);
        Reading += TimeProvider.System.GetElapsedTime(started);
        (Reads, Ranges, ReportsRead) = (Reads + 1, Ranges + ranges.Count, ReportsRead + found.Reports.Count);
        return found;
    }

    public async Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken)
    {
        var started = TimeProvider.System.GetTimestamp();
        var outcome = await inner.CommitAsync(commit, cancellationToken);
        Committing += TimeProvider.System.GetElapsedTime(started);
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
}
