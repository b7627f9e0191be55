using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Neo4j.Queries;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jEventFeed(
    Neo4jDatabase database, ChangeSignal signal, TimeProvider clock, IOptions<Neo4jStorageOptions> options) : IEventFeed
{
    private readonly ChangeLog _log = new(database, clock);
    private readonly TimeSpan _poll = TimeSpan.FromMilliseconds(options.Value.PollMilliseconds);

    public Task<long> PositionAsync(CancellationToken cancellationToken) => _log.PositionAsync(cancellationToken);

    public Task<IReadOnlyList<EventChange>> ReadAsync(long after, int max, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(max);
        return _log.ReadAsync(after, max, cancellationToken);
    }

    public IAsyncEnumerable<EventChange> FollowAsync(long after, CancellationToken cancellationToken) =>
        new ChangeFollower(this, signal, clock, _poll).FollowAsync(after, cancellationToken);
}
