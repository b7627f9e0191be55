using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>Turns result codes of SQLite (sqlite.org/rescode.html) into faults that name file and remedy.</summary>
internal static class SqliteFaults
{
    private const int Error = 1, Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, Interrupted = 9, Corrupt = 11, Full = 13, CantOpen = 14, Constraint = 19, NotADatabase = 26;

    // SQLite tells a full disk apart from other faults only where it writes pages, not where it makes room for the '-shm' file, nor a full quota.
    private const int WriteFailed = 778, NoRoomForSharedMemory = 4874;

    public static bool IsInterrupt(SqliteException exception) => exception.SqliteErrorCode == Interrupted;

    /// <summary>The caller asked for what contradicts the store: a fault of the program, which no remedy and no second try mends.</summary>
    public static bool IsContradiction(SqliteException exception) => exception.SqliteErrorCode == Constraint;

    public static StorageException Translate(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        _ when exception.SqliteExtendedErrorCode == WriteFailed => new(StorageFault.Unavailable, $"The store '{path}' can't be written ({exception.Message}): a quota or a limit of the size of files was reached, or the disk fails. Make room or raise the limit, and try again; nothing of this write was kept.", exception),
        Busy or Locked => new(StorageFault.Locked, $"The store '{path}' is locked by another writer. Wait and try again, or end the process that holds it.", exception),
        ReadOnly or Perm => new(StorageFault.ReadOnly, $"The store '{path}' can't be written to. Give this user the right to write the file, its folder and the files '-wal' and '-shm' beside it.", exception),
        _ when exception.SqliteErrorCode == Full || exception.SqliteExtendedErrorCode == NoRoomForSharedMemory => new(StorageFault.Full, $"The store '{path}' can't grow: the disk or its quota is full. Make room and try again; nothing of this write was kept.", exception),
        Corrupt or Error => new(StorageFault.Corrupt, $"The store '{path}' is damaged ({exception.Message}). Put a backup in its place; it was left as it is.", exception),
        NotADatabase => new(StorageFault.Corrupt, $"The file '{path}' is no SQLite store. Name another file in Store:Path, or put a backup in its place; it was left as it is.", exception),
        CantOpen => new(StorageFault.Unavailable, $"The store '{path}' can't be opened. Check that its folder exists and that this user may read and write there.", exception),
        _ => new(StorageFault.Unavailable, $"The store '{path}' failed: {exception.Message}", exception),
    };

    public static StorageException Damaged(string path, string what) => new(
        StorageFault.Corrupt, $"The store '{path}' is damaged ({what}). Put a backup in its place ('restore'); it was left as it is.");

    public static StorageException NoFolder(string path, Exception exception) => new(
        StorageFault.Unavailable, $"The folder of the store '{path}' can't be made ({exception.Message}). Name a folder that this user may write in Store:Path.", exception);

    public static StorageException Newer(string path, long found, int known) => new(
        StorageFault.NewerVersion, $"The store '{path}' has schema {found}, this program knows up to {known}. Start a newer version of the program, or name another file in Store:Path.");

    public static StorageException Reshaped(string path) => new(
        StorageFault.NewerVersion, $"The store '{path}' was made by another build of this program, whose migrations had another text. Export it with that build ('export') and import it into a new file, or name another file in Store:Path.");

    public static StorageException Foreign(string path) => new(
        StorageFault.Corrupt, $"The file '{path}' is a SQLite file of another program. Name another file in Store:Path; it was left as it is.");
}
