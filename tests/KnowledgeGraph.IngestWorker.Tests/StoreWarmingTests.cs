using KnowledgeGraph.Storage;

namespace KnowledgeGraph.IngestWorker.Tests;

public sealed class StoreWarmingTests
{
    [Fact]
    public async Task It_runs_beside_the_work_and_ends_with_it()
    {
        var warmUp = new EndlessWarmUp();

        await using (new StoreWarming([warmUp]))
            await warmUp.Begun.WaitAsync(TestContext.Current.CancellationToken);

        warmUp.IsEnded.ShouldBeTrue();
    }

    [Fact]
    public async Task A_store_without_one_needs_none()
    {
        await using var warming = new StoreWarming([]);
    }

    private sealed class EndlessWarmUp : IStoreWarmUp
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => _begun.Task;

        public bool IsEnded { get; private set; }

        public async Task RunAsync(CancellationToken cancellationToken)
        {
            _begun.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            IsEnded = true;
        }
    }
}
