using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Inspections;

/// <summary>Which migrations the store has recorded, beside those that this program knows.</summary>
internal static class MigrationComparison
{
    /// <exception cref="StorageException">The file is no store, or one of a newer program.</exception>
    public static IEnumerable<StoreFinding> Of(SqliteSession session, string path)
    {
        SqliteMigrator.RefuseUnlessKnown(session, path);
        var recorded = session.List(row => row.GetString(0), "SELECT name FROM migration ORDER BY number");
        foreach (var name in SqliteMigration.All.Select(known => known.Name).Except(recorded, StringComparer.Ordinal))
            yield return new($"The migration {name} was not applied.", "Start server or worker once: they migrate at the first use.");
        foreach (var name in recorded.Except(SqliteMigration.All.Select(known => known.Name), StringComparer.Ordinal))
            yield return new($"The migration {name} is recorded, and this program has none of that name.", "Use the program that applied it, or export with that one and import into a new store.");
    }
}
