using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Drops the oldest changes that a store is not to keep, after a commit and not in it: all commits wait for one another, and none is to wait for this.</summary>
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
        try
        {
            await database.WriteAsync("Log/Trim", new() { ["last"] = last, ["oldest"] = Oldest(), ["most"] = MostDropped }, cancellationToken);
        }
        catch (Exception fault) when (fault is StorageException or OperationCanceledException)
        {
            // The commit is kept: its caller must hear so. The next one drops what this one leaves.
            Log.NotTrimmed(logger, database.Address, fault.Message);
        }
    }

    private DateTimeOffset Oldest() => log.KeepDays is { } days ? clock.GetUtcNow() - TimeSpan.FromDays(days) : DateTimeOffset.MinValue;
}
