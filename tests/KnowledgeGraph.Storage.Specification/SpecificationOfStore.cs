using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What every specification needs: an empty store of the adapter for each test.</summary>
public abstract class SpecificationOfStore : IAsyncLifetime
{
    private StoreUnderTest? _store;

    protected StoreUnderTest Store => _store ?? throw new InvalidOperationException("The test has not begun.");

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_store is not null)
            await _store.DisposeAsync();
    }

    /// <summary>Ends the store and goes on with an empty one.</summary>
    protected async Task ReopenEmptyAsync()
    {
        await Store.DisposeAsync();
        _store = await OpenAsync();
    }

    protected abstract Task<StoreUnderTest> OpenAsync();
}
