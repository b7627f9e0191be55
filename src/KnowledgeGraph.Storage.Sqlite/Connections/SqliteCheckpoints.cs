using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>Brings what was committed from the log into the file, beside the writer and not in its time.</summary>
internal sealed class SqliteCheckpoints(SqliteFile file) : IDisposable
{
    // Pages that many commits touch go to the file once for all of them; 32 MiB of log at the default size of a page.
    private const int CheckpointPages = 8_000;
    private const int CacheMegabytes = 1;

    private Task _running = Task.CompletedTask;
    private SqliteSession? _session;
    private int _pages;

    /// <summary>By the one who holds the writer.</summary>
    public void AfterCommit(SqliteSession writer)
    {
        _pages += writer.TakePagesWritten();
        if (_pages < CheckpointPages || !_running.IsCompleted)
            return;
        _pages = 0;
        _running = Task.Run(Run);
    }

    public void Dispose()
    {
        _running.Wait();
        _session?.Dispose();
    }

    private void Run()
    {
        try
        {
            _session ??= file.Open(CacheMegabytes);
            _session.Execute("PRAGMA wal_checkpoint(PASSIVE)");
        }
        catch (SqliteException)
        {
            // Nothing is lost: it stays in the log, and what hinders it here meets the writer, which tells it.
            _session?.Dispose();
            _session = null;
        }
    }
}
