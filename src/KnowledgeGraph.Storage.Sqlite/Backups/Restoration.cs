using System.Globalization;
using KnowledgeGraph.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Backups;

/// <summary>Puts a copy of a backup in the place of a store.</summary>
internal sealed class Restoration(string store, TimeProvider clock)
{
    private const int BufferBytes = 1 << 20;

    // Files that SQLite keeps beside one that is open, or was when its program was killed.
    private static readonly string[] _beside = ["", "-wal", "-shm"];

    /// <returns>Where the former store lies now.</returns>
    public async Task<string?> RunAsync(string backup, bool replace, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        RefuseUnlessBackup(backup);
        var part = $"{store}.restoring";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(store)!);
            await CopyAsync(backup, part, progress, cancellationToken);
            StoreFile.Check(part);
            var former = PutAside(replace);
            File.Move(part, store);
            return former;
        }
        finally
        {
            foreach (var suffix in _beside)
                File.Delete(part + suffix);
        }
    }

    private void RefuseUnlessBackup(string backup)
    {
        if (!File.Exists(backup))
            throw new StorageException(StorageFault.Unavailable, $"There is no file '{backup}'. Name one that 'backup' wrote.");
        if (backup == store)
            throw new StorageException(StorageFault.Unavailable, $"The file '{backup}' is the store itself. Name one that 'backup' wrote.");
        if (File.Exists($"{backup}-wal") && new FileInfo($"{backup}-wal").Length > 0)
            throw new StorageException(StorageFault.Locked, $"The file '{backup}' is a store that is open, or was when its program was killed. Copy it by 'backup', and restore the copy.");
    }

    private static async Task CopyAsync(string from, string to, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        await using var source = File.OpenRead(from);
        await using var target = File.Create(to);
        var buffer = new byte[BufferBytes];
        while (await source.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            progress?.Report((double)source.Position / source.Length);
        }

        target.Flush(flushToDisk: true);
    }

    private string? PutAside(bool replace)
    {
        if (!File.Exists(store))
            return null;
        if (HoldsSomething() && !replace)
            throw new StorageException(StorageFault.NotEmpty, $"The store '{store}' is there and is not empty, or is broken. Give --replace: it is put aside, not deleted.");
        var aside = $"{store}.{clock.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}";
        foreach (var suffix in _beside.Where(suffix => File.Exists(store + suffix)))
            File.Move(store + suffix, aside + suffix);
        return aside;
    }

    // Alone with the file: who has a store open in WAL mode holds a lock all the time.
    private bool HoldsSomething()
    {
        try
        {
            using var session = StoreFile.Open(store);
            session.Execute("PRAGMA busy_timeout = 1000");
            session.Execute("PRAGMA locking_mode = EXCLUSIVE");
            session.Execute("BEGIN EXCLUSIVE");
            return session.Scalar("SELECT EXISTS (SELECT 1 FROM article) OR EXISTS (SELECT 1 FROM event)") == 1;
        }
        catch (SqliteException exception) when (SqliteFaults.Translate(exception, store) is { Fault: StorageFault.Locked })
        {
            throw new StorageException(StorageFault.Locked, $"The store '{store}' is open. End the server and the workers that use it, and try again.", exception);
        }
        catch (SqliteException)
        {
            // Broken, or no store of ours: worth to be kept.
            return true;
        }
    }
}
