using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>Looks for damage in a file by SQLite's quick check: the structure of every page and row, without comparing indexes with their tables.</summary>
internal static class SqliteHealth
{
    private const string Sound = "ok";

    /// <param name="time">How long at most; a check that takes longer is broken off and found nothing.</param>
    /// <returns>False: broken off.</returns>
    /// <exception cref="StorageException">The file is damaged (<see cref="StorageFault.Corrupt"/>).</exception>
    public static bool Check(SqliteSession session, string path, TimeSpan time, TimeProvider clock)
    {
        var gate = new Lock();
        var ended = false;
        using var limit = clock.CreateTimer(_ => Interrupt(), null, time, Timeout.InfiniteTimeSpan);
        try
        {
            var answer = session.First(row => row.GetString(0), "PRAGMA quick_check(1)");
            return answer == Sound ? true : throw SqliteFaults.Damaged(path, answer ?? "no answer");
        }
        catch (SqliteException exception) when (SqliteFaults.IsInterrupt(exception))
        {
            return false;
        }
        finally
        {
            lock (gate)
                ended = true;
        }

        // Only what runs now may be interrupted, and not what comes after it.
        void Interrupt()
        {
            lock (gate)
            {
                if (!ended)
                    raw.sqlite3_interrupt(session.Handle);
            }
        }
    }
}
