using KnowledgeGraph.Storage;

namespace KnowledgeGraph.IngestWorker;

/// <summary>Warms the store up while the first articles are read. Disposing it gives up.</summary>
internal sealed class StoreWarming : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _warming;

    public StoreWarming(IEnumerable<IStoreWarmUp> warmUps) =>
        _warming = Task.WhenAll(warmUps.Select(warmUp => Task.Run(() => warmUp.RunAsync(_ending.Token))));

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        await _warming.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ending.Dispose();
    }
}
