using System.Collections.Concurrent;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Writes a commit in one transaction, or nothing when its condition no longer holds.</summary>
internal sealed class CommitWriter(Neo4jDatabase database, TimeProvider clock)
{
    private const int MostAttempts = 30;
    private const int LongestDelayMilliseconds = 500;

    // Each remembers its last commit in the graph, so a statement that comes again after a lost answer is known.
    private readonly ConcurrentBag<string> _writers = [];

    public async Task<CommitOutcome> WriteAsync(EventCommit commit, CancellationToken cancellationToken)
    {
        var writer = _writers.TryTake(out var free) ? free : Guid.NewGuid().ToString("N");
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                if (await TryAsync(commit, writer, cancellationToken) is { } outcome)
                    return outcome;
                if (attempt == MostAttempts)
                    throw new StorageException(StorageFault.Locked, $"Other writers at {database.Address} changed what this commit writes {MostAttempts} times in a row. Try again; nothing of it was kept.");
                await Task.Delay(Delay(attempt), clock, cancellationToken);
            }
        }
        finally
        {
            _writers.Add(writer);
        }
    }

    /// <returns>Null: what the commit was computed from changed meanwhile.</returns>
    private async Task<CommitOutcome?> TryAsync(EventCommit commit, string writer, CancellationToken cancellationToken)
    {
        var before = await StoredBefore.ReadAsync(database, commit, cancellationToken);
        var request = CommitRequest.Of(commit, before, clock.GetUtcNow(), writer, Guid.NewGuid().ToString("N"));
        var row = (await database.WriteAsync("Commits/Commit", new() { ["c"] = request }, cancellationToken))[0];
        return (string)row[0]! switch
        {
            "stale" => null,
            var outcome => new(outcome is not "conflict", (long)row[1]!),
        };
    }

    private static TimeSpan Delay(int attempt) =>
        TimeSpan.FromMilliseconds(Random.Shared.Next(1, Math.Min(LongestDelayMilliseconds, 10 << Math.Min(attempt, 6))));
}
