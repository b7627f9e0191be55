using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

public sealed class SqliteConnectionsTests : IAsyncDisposable
{
    private readonly TemporaryDatabase _database = new();
    private readonly ServiceProvider _services;
    private readonly SqliteConnections _connections;
    private readonly TaskCompletionSource _end = new();
    private int _running;
    private int _most;

    public SqliteConnectionsTests()
    {
        _services = SqliteStore.Services(_database.Path, options => options.MaxReaders = 2);
        _connections = _services.GetRequiredService<SqliteConnections>();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task No_more_reads_run_at_once_than_are_allowed()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => _connections.ReadAsync(CountRunning, Cancellation)));

        _most.ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task Questions_are_answered_while_reads_at_length_wait_for_their_callers()
    {
        Task[] exports = [.. Enumerable.Range(0, 3).Select(_ => _connections.ReadAtLengthAsync(WaitForCaller, Cancellation))];

        (await _connections.ReadAsync(session => session.Scalar("SELECT count(*) FROM event"), Cancellation)).ShouldBe(0);

        exports.ShouldAllBe(export => !export.IsCompleted);
        _end.SetResult();
        await Task.WhenAll(exports);
    }

    private bool WaitForCaller(SqliteSession session)
    {
        _end.Task.Wait(Cancellation);
        return true;
    }

    private bool CountRunning(SqliteSession session)
    {
        var now = Interlocked.Increment(ref _running);
        lock (_services)
            _most = Math.Max(_most, now);
        Thread.Sleep(2);
        Interlocked.Decrement(ref _running);
        return true;
    }
}
