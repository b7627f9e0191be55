namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Up to which position of the log everything is to be seen by any reader.</summary>
/// <remarks>
/// The server shows a commit piece by piece: the counter of the log before the index entries of the events. Who gave a list the counter's value as its position
/// would keep those events from a subscriber who starts there. A commit says what its predecessor settled; what the last one settled is found out here.
/// </remarks>
internal sealed class SettledPosition(Neo4jDatabase database, TimeProvider clock)
{
    // While others commit without a pause it is not waited for: a list then says a position a commit earlier.
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(50);

    private readonly Lock _lock = new();
    private long _known;
    private Task<long>? _finding;

    public long Known => Interlocked.Read(ref _known);

    /// <summary>This process saw a commit end.</summary>
    public void Advance(long position)
    {
        lock (_lock)
            _known = Math.Max(_known, position);
    }

    /// <summary>Finds out how far all is settled, unless that takes long.</summary>
    public async Task FindAsync(CancellationToken cancellationToken)
    {
        Task<long> finding;
        lock (_lock)
            finding = _finding is { IsCompleted: false } ? _finding : _finding = database.SettleAsync();
        try
        {
            Advance(await finding.WaitAsync(_patience, clock, cancellationToken));
        }
        catch (Exception exception) when (exception is TimeoutException or StorageException)
        {
            // What was known before is still true.
        }
    }
}
