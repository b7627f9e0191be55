using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Inspections;

/// <summary>Damage of the file, and rows that refer to none.</summary>
internal static class FileFindings
{
    private const string Backup = "Restore a backup ('restore'); the file was left as it is.";

    public static IEnumerable<StoreFinding> Of(SqliteSession session)
    {
        foreach (var damage in session.List(row => row.GetString(0), "PRAGMA quick_check").Where(answer => answer != "ok"))
            yield return new($"The file is damaged: {damage}.", Backup);
        var lost = session.List(
            row => $"{row.GetInt64(2)} rows of {row.GetString(0)} refer to rows of {row.GetString(1)} that are not there.",
            """SELECT "table", parent, count(*) FROM pragma_foreign_key_check GROUP BY "table", parent""");
        foreach (var text in lost)
            yield return new(text, Backup);
        if (session.First(row => row.Text(0) ?? "", "PRAGMA journal_mode") is var mode and not "wal")
            yield return new($"The file is in journal mode '{mode}' and not 'wal': readers wait for writers.", "Start server or worker once: they set it.", IsWarning: true);
    }
}
