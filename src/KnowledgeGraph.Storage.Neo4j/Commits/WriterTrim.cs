using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Forgets writers whose process is gone. One that lives and was idle for as long is written down again by its next commit.</summary>
internal sealed class WriterTrim(Neo4jDatabase database, TimeProvider clock, ILogger logger)
{
    // Far longer than an answer that was lost is asked for again.
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(1);

    private const int MostForgotten = 1_000;

    /// <summary>For each writer that comes: so there are as many as came within a day.</summary>
    public Task RunAsync(CancellationToken cancellationToken) => Trimming.RunAsync(
        database, "Log/TrimWriters", new() { ["oldest"] = clock.GetUtcNow() - _remembered, ["most"] = MostForgotten },
        (address, reason) => Log.WritersNotTrimmed(logger, address, reason), cancellationToken);
}
