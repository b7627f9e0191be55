using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>Tries a statement again as long as that is safe and may help, and no longer than <see cref="Neo4jStorageOptions.OutageSeconds"/>.</summary>
internal sealed class Retrying(Neo4jStorageOptions options, TimeProvider clock, ILogger logger)
{
    private static readonly TimeSpan _longestDelay = TimeSpan.FromSeconds(5);

    // Who lost a deadlock waits for one commit of another writer, not for a server to come back.
    private const int LongestLockMilliseconds = 250;

    private static readonly ResiliencePropertyKey<Call> _call = new("call");

    private readonly TimeSpan _outage = TimeSpan.FromSeconds(options.OutageSeconds);
    private readonly ResiliencePipeline<Attempt> _pipeline = Pipeline(options, clock, logger);

    /// <exception cref="StorageException">The last try's fault.</exception>
    /// <exception cref="InvalidOperationException">The statement is wrong.</exception>
    public async Task<IReadOnlyList<CypherRow>> RunAsync(bool repeatable, Func<CancellationToken, Task<Attempt>> attempt, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(_call, new(repeatable, clock.GetTimestamp(), _outage));
            var last = await _pipeline.ExecuteAsync(async held => await attempt(held.CancellationToken), context);
            return last.Failure is { } failure ? throw failure : last.Rows;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline<Attempt> Pipeline(Neo4jStorageOptions options, TimeProvider clock, ILogger logger) =>
        new ResiliencePipelineBuilder<Attempt> { Name = Neo4jStorageOptions.Section, TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = int.MaxValue,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(options.RetryMilliseconds),
                MaxDelay = _longestDelay,
                DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(
                    args.Outcome.Result?.Failure is StorageException { Fault: StorageFault.Locked } ? TimeSpan.FromMilliseconds(Random.Shared.Next(1, LongestLockMilliseconds)) : null),
                ShouldHandle = args => ValueTask.FromResult(
                    args.Outcome.Result is { } attempt && args.Context.Properties.TryGetValue(_call, out var call) && call.MayRepeat(attempt.End, clock)),
                OnRetry = args =>
                {
                    Log.Retrying(logger, args.AttemptNumber + 1, args.RetryDelay.TotalMilliseconds, args.Outcome.Result?.Failure?.Message ?? "");
                    return ValueTask.CompletedTask;
                },
            })
            .Build();

    private sealed record Call(bool Repeatable, long Began, TimeSpan Outage)
    {
        public bool MayRepeat(AttemptEnd end, TimeProvider clock) =>
            (end == AttemptEnd.NothingHappened || (end == AttemptEnd.AnswerLost && Repeatable)) && clock.GetElapsedTime(Began) < Outage;
    }
}
