using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>The file of a store, and how it is opened.</summary>
internal sealed class SqliteFile(SqliteStorageOptions options)
{
    // Pages that many commits touch go to the file once for all of them; 32 MiB of log at the default size of a page.
    private const int CheckpointPages = 8_000;

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
            session.Execute("PRAGMA journal_mode = WAL");
            session.Execute("PRAGMA synchronous = FULL");
            session.Execute($"PRAGMA wal_autocheckpoint = {CheckpointPages}");
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
}
