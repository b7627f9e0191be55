using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Events.Changes;

/// <summary>Reads the log for one subscription, no further ahead of the client than the window of its flow.</summary>
internal sealed class ChangeStream(
    Func<CancellationToken, IAsyncEnumerable<EventChange>> follow, Func<EventChange, CancellationToken, ValueTask<bool>> wanted, SubscriptionFlow flow) : IObservable<EventChange?>
{
    public IDisposable Subscribe(IObserver<EventChange?> observer)
    {
        var reading = new Reading();
        _ = PushAsync(observer, reading.Token);
        return reading;
    }

    private async Task PushAsync(IObserver<EventChange?> observer, CancellationToken cancellationToken)
    {
        await Task.Yield();
        try
        {
            await foreach (var change in follow(cancellationToken))
            {
                if (!await wanted(change, cancellationToken))
                    continue;
                await flow.WaitAsync(cancellationToken);
                observer.OnNext(change);
            }

            observer.OnCompleted();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The subscription was ended by its client.
        }
        catch (Exception fault)
        {
            // Nobody awaits this task: whatever the log throws is the subscriber's to hear.
            observer.OnError(fault);
        }
    }

    private sealed class Reading : IDisposable
    {
        private readonly CancellationTokenSource _ended = new();

        public Reading() => Token = _ended.Token;

        public CancellationToken Token { get; }

        public void Dispose()
        {
            _ended.Cancel();
            _ended.Dispose();
        }
    }
}
