using System.Collections.Concurrent;
using KnowledgeGraph.Storage.Events;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Writes a commit in one transaction, or nothing when its condition no longer holds.</summary>
internal sealed class CommitWriter(Neo4jDatabase database, TimeProvider clock, ILogger logger)
{
    private const int MostAttempts = 30;
    private const int LongestDelayMilliseconds = 500;

    // Each remembers its last commit in the graph, so a statement that comes again after a lost answer is known.
    private readonly ConcurrentBag<string> _writers = [];
    private readonly WriterTrim _trim = new(database, clock, logger);

    public async Task<CommitOutcome> WriteAsync(EventCommit commit, CancellationToken cancellationToken)
    {
        var isKnown = _writers.TryTake(out var free);
        var writer = free ?? Guid.NewGuid().ToString("N");
        try
        {
            var outcome = await WriteAsync(commit, writer, cancellationToken);
            if (!isKnown)
                await _trim.RunAsync(cancellationToken);
            return outcome;
        }
        finally
        {
            _writers.Add(writer);
        }
    }

    private async Task<CommitOutcome> WriteAsync(EventCommit commit, string writer, CancellationToken cancellationToken)
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
