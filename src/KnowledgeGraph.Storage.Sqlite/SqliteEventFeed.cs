using System.Runtime.CompilerServices;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteEventFeed(
    SqliteConnections connections, ChangeSignal signal, TimeProvider clock, IOptions<SqliteStorageOptions> options) : IEventFeed
{
    private const int FollowBatch = 200;
    private readonly TimeSpan _poll = TimeSpan.FromMilliseconds(options.Value.PollMilliseconds);

    public Task<long> PositionAsync(CancellationToken cancellationToken) => connections.ReadAsync(ChangeLog.Position, cancellationToken);

    public Task<IReadOnlyList<EventChange>> ReadAsync(long after, int max, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        return connections.ReadAsync<IReadOnlyList<EventChange>>(session => Read(session, after, max), cancellationToken);
    }

    public async IAsyncEnumerable<EventChange> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = signal.Next;
            var changes = await ReadAsync(after, FollowBatch, cancellationToken);
            foreach (var change in changes)
            {
                yield return change;
                after = change.Sequence;
            }

            if (changes.Count == 0)
                await WaitAsync(next, cancellationToken);
        }
    }

    private static List<EventChange> Read(SqliteSession session, long after, int max)
    {
        var position = ChangeLog.Position(session);
        if (after < 0 || after > position)
            throw new StorageException(StorageFault.InvalidCursor, $"The change log has no position {after}; it stands at {position}. Take one from an answer, or 0 for the beginning.");
        var changes = ChangeLog.Read(session, after, max);
        return after == position || (changes.Count > 0 && changes[0].Sequence == after + 1)
            ? changes
            : throw new StorageException(StorageFault.CursorTooOld, $"The change log no longer holds what followed {after}; it begins after {ChangeLog.OldestPosition(session)}. Read the list anew and follow from its position.");
    }

    // A commit of this process wakes at once; one of another is found at the next poll.
    private async Task WaitAsync(Task next, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(next, Task.Delay(_poll, clock, ended.Token));
        await ended.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
