using KnowledgeGraph.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Backups;

/// <summary>A file that is said to be a store.</summary>
internal static class StoreFile
{
    /// <summary>Opens a file that lies still and makes sure that it is a whole store of a version that this program knows.</summary>
    /// <exception cref="StorageException">It is not.</exception>
    public static void Check(string path)
    {
        try
        {
            using var session = Open(path);
            Check(session, path);
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Translate(exception, path);
        }
    }

    public static void Check(SqliteSession session, string path)
    {
        SqliteMigrator.RefuseUnlessKnown(session, path);
        SqliteHealth.Check(session, path, Timeout.InfiniteTimeSpan, TimeProvider.System);
    }

    public static SqliteSession Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            return new(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
