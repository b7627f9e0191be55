using System.Runtime.CompilerServices;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage;

/// <summary>Follows a change log by reading on: at once after a commit of this process, at the next poll after one of another.</summary>
public sealed class ChangeFollower(IEventFeed feed, ChangeSignal signal, TimeProvider clock, TimeSpan poll)
{
    private const int Batch = 200;

    /// <inheritdoc cref="IEventFeed.FollowAsync"/>
    public async IAsyncEnumerable<EventChange> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = signal.Next;
            var changes = await feed.ReadAsync(after, Batch, cancellationToken);
            foreach (var change in changes)
            {
                yield return change;
                after = change.Sequence;
            }

            if (changes.Count == 0)
                await WaitAsync(next, cancellationToken);
        }
    }

    private async Task WaitAsync(Task next, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(next, Task.Delay(poll, clock, ended.Token));
        await ended.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
    }
}
