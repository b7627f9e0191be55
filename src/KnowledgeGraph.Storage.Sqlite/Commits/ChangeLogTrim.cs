using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Drops the oldest changes that a store is not to keep, in the transaction of a commit.</summary>
internal static class ChangeLogTrim
{
    // More than most commits append, so that a long log shrinks to its limits over some commits and none of them waits for all of it.
    private const int MostDropped = 2_000;

    private const string DropTo =
        """
        DELETE FROM change WHERE sequence <= min($last, (SELECT min(sequence) FROM change) + $most - 1)
        """;

    // Instants rise with the numbers, so the old ones are the first.
    private const string DropBefore =
        """
        DELETE FROM change WHERE sequence <= (
            SELECT max(sequence) FROM (SELECT sequence, recorded_at FROM change ORDER BY sequence LIMIT $most) WHERE recorded_at < $oldest)
        """;

    public static void Run(SqliteSession session, ChangeLogOptions log, long position, long now)
    {
        if (log.KeepChanges is { } count && position > count)
            session.Execute(DropTo, position - count, MostDropped);
        if (log.KeepDays is not { } days)
            return;
        var oldest = now - (days * TimeSpan.TicksPerDay);
        if (session.Scalar("SELECT recorded_at FROM change ORDER BY sequence LIMIT 1") < oldest)
            session.Execute(DropBefore, MostDropped, oldest);
    }
}
