using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>How long to wait after a conflict: a random part of a span that doubles, so that writers fall out of step.</summary>
internal sealed class RetryDelay(IOptions<IngestOptions> options, TimeProvider clock, Random jitter)
{
    private const int MaxDoublings = 6;

    private readonly TimeSpan _first = TimeSpan.FromMilliseconds(options.Value.RetryDelayMilliseconds);

    public int MaxAttempts { get; } = options.Value.MaxAttempts;

    public async Task WaitAsync(int attempt, ILogger logger, CancellationToken cancellationToken)
    {
        var span = _first * Math.Pow(2, Math.Min(attempt - 1, MaxDoublings)) * jitter.NextDouble();
        Log.Conflict(logger, attempt, span.TotalMilliseconds);
        await Task.Delay(span, clock, cancellationToken);
    }
}
