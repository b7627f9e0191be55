namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Lets the writes of this process run one after the other, since the counter's lock would make them wait all the same, with growing pauses; the next one is sent meanwhile.</summary>
internal sealed class WriteTurns : IDisposable
{
    private readonly SemaphoreSlim _sending = new(2);
    private readonly SemaphoreSlim _running = new(1);

    /// <param name="send">Is given what ends when its turn has come.</param>
    public async Task<T> RunAsync<T>(Func<Task, Task<T>> send, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var turn = _running.WaitAsync(giveUp.Token);
        try
        {
            return await send(turn);
        }
        finally
        {
            await giveUp.CancelAsync();
            await turn.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (turn.IsCompletedSuccessfully)
                _running.Release();
            _sending.Release();
        }
    }

    public void Dispose()
    {
        _sending.Dispose();
        _running.Dispose();
    }
}
