using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteEventFeed(
    SqliteConnections connections, ChangeSignal signal, TimeProvider clock, IOptions<SqliteStorageOptions> options) : IEventFeed
{
    private readonly TimeSpan _poll = TimeSpan.FromMilliseconds(options.Value.PollMilliseconds);

    public Task<long> PositionAsync(CancellationToken cancellationToken) => connections.ReadAsync(ChangeLog.Position, cancellationToken);

    public Task<IReadOnlyList<EventChange>> ReadAsync(long after, int max, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        return connections.ReadAsync<IReadOnlyList<EventChange>>(session => Read(session, after, max), cancellationToken);
    }

    public IAsyncEnumerable<EventChange> FollowAsync(long after, CancellationToken cancellationToken) =>
        new ChangeFollower(this, signal, clock, _poll).FollowAsync(after, cancellationToken);

    private static List<EventChange> Read(SqliteSession session, long after, int max)
    {
        var position = ChangeLog.Position(session);
        if (after < 0 || after > position)
            throw LogFaults.Unknown(after, position);
        var changes = ChangeLog.Read(session, after, max);
        return after == position || (changes.Count > 0 && changes[0].Sequence == after + 1)
            ? changes
            : throw LogFaults.TooOld(after, ChangeLog.OldestPosition(session));
    }
}
