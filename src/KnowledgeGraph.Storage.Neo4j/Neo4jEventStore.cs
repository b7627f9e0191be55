using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Commits;
using KnowledgeGraph.Storage.Neo4j.Offices;
using KnowledgeGraph.Storage.Neo4j.Queries;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using EventId = KnowledgeGraph.Domain.Events.EventId;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jEventStore(
    Neo4jDatabase database, OfficeEdges offices, ChangeSignal signal, TimeProvider clock, IOptions<ChangeLogOptions> log, ILogger<Neo4jEventStore>? logger = null) : IEventStore
{
    private readonly ILogger _logger = logger ?? NullLogger<Neo4jEventStore>.Instance;
    private readonly SettledPosition _settled = new(database, clock);
    private readonly CommitWriter _writer = new(database, clock, logger ?? NullLogger<Neo4jEventStore>.Instance);
    private readonly ChangeLogTrim _trim = new(database, log.Value, clock, logger ?? NullLogger<Neo4jEventStore>.Instance);

    public Task<EventPage> QueryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return new EventListReader(database, _settled, filter, order).ReadAsync(page, cancellationToken);
    }

    public Task<SummarisedPage> QueryWithSummaryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return new EventListReader(database, _settled, filter, order).ReadWithSummaryAsync(page, cancellationToken);
    }

    public Task<Coverage> CoverAsync(EventFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return EventCounts.CoverAsync(database, filter, null, cancellationToken);
    }

    public Task<IReadOnlyDictionary<EventId, ResolvedEvent>> FindEventsAsync(IReadOnlyCollection<EventId> ids, CancellationToken cancellationToken) =>
        new EventIds(database).FindAsync(ids, cancellationToken);

    public Task<ResolvedEvent?> FindGoneAsync(EventId id, CancellationToken cancellationToken) =>
        new EventIds(database).FindGoneAsync(id, cancellationToken);

    public Task<IReadOnlyDictionary<MentionId, Mention>> FindMentionsAsync(IReadOnlyCollection<MentionId> ids, CancellationToken cancellationToken) =>
        LiveMentions.FindAsync(database, ids, cancellationToken);

    public Task<IReadOnlyDictionary<PersonId, PersonRecord>> FindPeopleAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken) =>
        People.FindAsync(database, ids, cancellationToken);

    public Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
        new Neighbourhoods(database).ReadAsync(ranges, mentions, cancellationToken);

    public async Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        StorableIds.Check(commit);
        var outcome = await _writer.WriteAsync(commit, cancellationToken);
        if (!outcome.Committed)
        {
            Log.Conflicted(_logger, commit.Articles.Count, commit.Upserts.Count);
            return outcome;
        }

        _settled.Advance(outcome.Position);
        if (commit.Changes.Count > 0)
            signal.Raise();
        await offices.WriteAsync(commit, cancellationToken);
        if (commit.Changes.Count == 0)
            return outcome;
        await _trim.RunAsync(outcome.Position, cancellationToken);
        return outcome;
    }
}
