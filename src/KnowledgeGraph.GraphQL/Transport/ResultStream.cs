using System.Threading.Channels;
using GraphQL;

namespace KnowledgeGraph.GraphQL.Transport;

/// <summary>The answers of a subscription in order; holds no more than the window of its flow.</summary>
internal sealed class ResultStream : IObserver<ExecutionResult>, IDisposable
{
    private readonly Channel<ExecutionResult> _results = Channel.CreateUnbounded<ExecutionResult>(new() { SingleReader = true });
    private IDisposable? _subscription;

    private ResultStream()
    {
    }

    public static ResultStream Of(ExecutionResult result)
    {
        var stream = new ResultStream();
        stream._subscription = result.Streams!.Values.Single().Subscribe(stream);
        return stream;
    }

    /// <exception cref="ExecutionError">The subscription failed.</exception>
    public IAsyncEnumerable<ExecutionResult> ReadAsync(CancellationToken cancellationToken) => _results.Reader.ReadAllAsync(cancellationToken);

    /// <summary>Waits until there is a first answer, or no more can come.</summary>
    public async Task FirstAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _results.Reader.WaitToReadAsync(cancellationToken);
        }
        catch (ExecutionError)
        {
            // Whoever only waits leaves the fault to those who read.
        }
    }

    public void Dispose() => _subscription?.Dispose();

    void IObserver<ExecutionResult>.OnNext(ExecutionResult value) => _results.Writer.TryWrite(value);

    void IObserver<ExecutionResult>.OnError(Exception error) => _results.Writer.TryComplete(error);

    void IObserver<ExecutionResult>.OnCompleted() => _results.Writer.TryComplete();
}
