using KnowledgeGraph.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Backups;

internal sealed class SqliteStoreBackup(SqliteConnections connections, TimeProvider clock) : IStoreBackup
{
    public async Task BackupAsync(string file, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(file);
        if (File.Exists(path))
            throw new StorageException(StorageFault.Unavailable, $"The file '{path}' exists already. Name another one, or take this one away.");
        var part = $"{path}.part";
        File.Delete(part);
        try
        {
            await connections.ReadAsync(session => Copy(session, part, progress, cancellationToken), cancellationToken);
            File.Move(part, path);
        }
        finally
        {
            File.Delete(part);
        }
    }

    public Task<string?> RestoreAsync(string file, bool replace, IProgress<double>? progress, CancellationToken cancellationToken) =>
        Task.Run(() => new Restoration(connections.Path, clock).RunAsync(Path.GetFullPath(file), replace, progress, cancellationToken), cancellationToken);

    private static bool Copy(SqliteSession session, string part, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        // The first read fixes the instant that is copied.
        session.Scalar("SELECT count(*) FROM sqlite_schema");
        using var target = Open(part);
        SqliteCopy.Run(session, target, progress, cancellationToken);
        using var copy = new SqliteSession(target);
        StoreFile.Check(copy, part);
        return true;
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new StorageException(StorageFault.Unavailable, $"The file '{path}' can't be written ({exception.Message}). Name one in a folder that this user may write to.", exception);
        }
    }
}
