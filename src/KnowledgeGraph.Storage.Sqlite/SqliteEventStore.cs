using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Queries;
using KnowledgeGraph.Storage.Sqlite.Rows;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using EventId = KnowledgeGraph.Domain.Events.EventId;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteEventStore(
    SqliteConnections connections, ChangeSignal signal, TimeProvider clock, IOptions<ChangeLogOptions> log, ILogger<SqliteEventStore>? logger = null) : IEventStore
{
    private readonly ILogger _logger = logger ?? NullLogger<SqliteEventStore>.Instance;

    public Task<EventPage> QueryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => Page(session, filter, order, page), cancellationToken);

    public Task<SummarisedPage> QueryWithSummaryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => new SummarisedPage(Page(session, filter, order, page), EventCounts.Summarise(session, filter)), cancellationToken);

    public Task<Coverage> CoverAsync(EventFilter filter, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => EventCounts.Cover(session, filter), cancellationToken);

    public Task<IReadOnlyDictionary<EventId, ResolvedEvent>> FindEventsAsync(IReadOnlyCollection<EventId> ids, CancellationToken cancellationToken) =>
        FindAsync(ids, (session, id) => EventIds.Find(session, id.Value)?.Columns.ToEvent(), cancellationToken);

    public Task<ResolvedEvent?> FindGoneAsync(EventId id, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => EventIds.FindGone(session, id.Value)?.Columns.ToEvent(), cancellationToken);

    public Task<IReadOnlyDictionary<MentionId, Mention>> FindMentionsAsync(IReadOnlyCollection<MentionId> ids, CancellationToken cancellationToken) =>
        FindAsync(ids, (session, id) => MentionRow.Live(session, id.Value)?.Mention, cancellationToken);

    public Task<IReadOnlyDictionary<PersonId, PersonRecord>> FindPeopleAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken) =>
        FindAsync(ids, PersonRow.ById, cancellationToken);

    public Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => Neighbourhoods.Read(session, ranges, mentions), cancellationToken);

    public async Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        StorableIds.Check(commit);
        var content = CommitContent.Of(commit, cancellationToken);
        var outcome = await connections.WriteAsync(session => new CommitWriter(session, content, clock, log.Value).Write(), cancellationToken);
        if (!outcome.Committed)
            Log.Conflicted(_logger, commit.Articles.Count, commit.Upserts.Count);
        else if (commit.Changes.Count > 0)
            signal.Raise();
        return outcome;
    }

    private static EventPage Page(SqliteSession session, EventFilter filter, EventOrder order, PageRequest page) =>
        new(new EventListReader(session, filter, order).Read(page), ChangeLog.Position(session));

    private Task<IReadOnlyDictionary<TId, T>> FindAsync<TId, T>(
        IReadOnlyCollection<TId> ids, Func<SqliteSession, TId, T?> find, CancellationToken cancellationToken)
        where TId : notnull
        where T : class => connections.ReadAsync<IReadOnlyDictionary<TId, T>>(
            session =>
            {
                var found = new Dictionary<TId, T>(ids.Count);
                foreach (var id in ids)
                {
                    if (!found.ContainsKey(id) && find(session, id) is { } value)
                        found.Add(id, value);
                }

                return found;
            },
            cancellationToken);
}
