using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Drops the oldest changes that a store is not to keep.</summary>
internal sealed class ChangeLogTrim(Neo4jDatabase database, ChangeLogOptions log, TimeProvider clock, ILogger logger)
{
    // More than most commits append, so that a long log shrinks to its limits over some commits and none of them waits for all of it.
    private const int MostDropped = 2_000;

    /// <param name="position">The last number of the commit.</param>
    public async Task RunAsync(long position, CancellationToken cancellationToken)
    {
        var last = log.KeepChanges is { } count ? position - count : 0;
        if (last <= 0 && log.KeepDays is null)
            return;
        await Trimming.RunAsync(
            database, "Log/Trim", new() { ["last"] = last, ["oldest"] = Oldest(), ["most"] = MostDropped },
            (address, reason) => Log.NotTrimmed(logger, address, reason), cancellationToken);
    }

    private DateTimeOffset Oldest() => log.KeepDays is { } days ? clock.GetUtcNow() - TimeSpan.FromDays(days) : DateTimeOffset.MinValue;
}
