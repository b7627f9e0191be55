using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage;

/// <summary>The change log: one order for all processes, without gaps; a reader with a position misses nothing and sees nothing twice.</summary>
public interface IEventFeed
{
    /// <summary>The sequence of the last change; 0 when there is none.</summary>
    Task<long> PositionAsync(CancellationToken cancellationToken);

    /// <summary>The first <paramref name="max"/> changes after <paramref name="after"/>, in order.</summary>
    /// <exception cref="StorageException">The position lies beyond the log (<see cref="StorageFault.InvalidCursor"/>) or before what is kept (<see cref="StorageFault.CursorTooOld"/>).</exception>
    Task<IReadOnlyList<EventChange>> ReadAsync(long after, int max, CancellationToken cancellationToken);

    /// <summary>First what happened since <paramref name="after"/>, then each change as it comes: at once from this process, within a second from others.</summary>
    IAsyncEnumerable<EventChange> FollowAsync(long after, CancellationToken cancellationToken);
}
