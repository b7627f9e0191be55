using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>The file of a store, and how it is opened.</summary>
internal sealed class SqliteFile(SqliteStorageOptions options)
{
    // The log begins anew only when all of it is in the file, and beside a busy writer that never happens: then the writer itself
    // brings over the rest of 128 MiB at the default size of a page.
    private const int MostLogPages = 32_000;
    private const int BusyPauseMilliseconds = 10;

    // SQLite counts the memory of all connections under one lock, which each of them takes some thousand times a question, and nobody
    // reads the count. It can be told so only before the first connection of the process; later it says no and goes on counting.
    static SqliteFile()
    {
        Batteries_V2.Init();
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    public string Path { get; } = System.IO.Path.GetFullPath(options.Path);

    public void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteFaults.NoFolder(Path, exception);
        }
    }

    public SqliteSession Open(int cacheMegabytes)
    {
        // Sessions keep their prepared statements, so they are pooled whole and not by the provider.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            var session = new SqliteSession(connection);
            session.Execute($"PRAGMA busy_timeout = {options.BusyTimeoutMilliseconds}");
            SwitchToWal(session);
            session.Execute("PRAGMA synchronous = FULL");
            session.Execute($"PRAGMA wal_autocheckpoint = {MostLogPages}");
            session.Execute("PRAGMA foreign_keys = ON");
            session.Execute($"PRAGMA cache_size = -{cacheMegabytes * 1024}");
            session.Execute("PRAGMA temp_store = MEMORY");
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // Of several that make one file at once, the change of mode fails for some at once, without the wait that busy_timeout asks for.
    private void SwitchToWal(SqliteSession session)
    {
        var started = Environment.TickCount64;
        while (true)
        {
            try
            {
                session.Execute("PRAGMA journal_mode = WAL");
                return;
            }
            catch (SqliteException exception) when (
                exception.SqliteErrorCode == raw.SQLITE_BUSY && Environment.TickCount64 - started < options.BusyTimeoutMilliseconds)
            {
                Thread.Sleep(BusyPauseMilliseconds);
            }
        }
    }
}
