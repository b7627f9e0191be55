using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Queries;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteEventStatistics(SqliteConnections connections) : IEventStatistics
{
    public Task<IReadOnlyList<TimelinePoint>> TimelineAsync(EventFilter filter, TimeBucket bucket, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => Timelines.Read(session, filter, bucket), cancellationToken);

    public Task<IReadOnlyList<ContactCount>> CountContactsAsync(
        IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken) =>
        connections.ReadAsync<IReadOnlyList<ContactCount>>(session => new Contacts(session, pairs, filter).Count(), cancellationToken);

    public Task<Coverage> CoverContactsAsync(IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => new Contacts(session, pairs, filter).Cover(), cancellationToken);

    public Task<IReadOnlyDictionary<PartyCode, long>> CountByPartyAsync(EventFilter filter, CancellationToken cancellationToken) =>
        connections.ReadAsync<IReadOnlyDictionary<PartyCode, long>>(session => EventCounts.ByParty(session, filter), cancellationToken);
}
