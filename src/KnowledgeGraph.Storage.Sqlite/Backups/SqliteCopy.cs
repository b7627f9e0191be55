using KnowledgeGraph.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Sqlite.Backups;

/// <summary>Copies an open store page by page by SQLite's online backup (sqlite.org/backup.html).</summary>
internal static class SqliteCopy
{
    private const int PagesAStep = 4_096;

    /// <param name="source">A session in a transaction that has read: all steps copy what it sees, whatever others write meanwhile.</param>
    public static void Run(SqliteSession source, SqliteConnection target, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var backup = raw.sqlite3_backup_init(target.Handle!, "main", source.Handle, "main");
        if (backup.IsInvalid)
            throw Fault(target);
        int result;
        using (backup)
        {
            while ((result = raw.sqlite3_backup_step(backup, PagesAStep)) == raw.SQLITE_OK)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(1 - (double)raw.sqlite3_backup_remaining(backup) / raw.sqlite3_backup_pagecount(backup));
            }
        }

        if (result != raw.SQLITE_DONE)
            throw new SqliteException($"the copy stopped: {raw.sqlite3_errstr(result).utf8_to_string()}", result & 0xff, result);
    }

    private static SqliteException Fault(SqliteConnection target) =>
        new(raw.sqlite3_errmsg(target.Handle!).utf8_to_string(), raw.sqlite3_errcode(target.Handle!), raw.sqlite3_extended_errcode(target.Handle!));
}
