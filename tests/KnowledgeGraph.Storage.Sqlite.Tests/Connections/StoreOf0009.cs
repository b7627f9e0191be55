using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>Turns a store back into one as programs wrote it whose last migration was 0009.</summary>
internal static class StoreOf0009
{
    private const int Number = 9;

    // What an old column held that no column of that name holds now.
    private static readonly Dictionary<string, string> _told = new()
    {
        ["event.members"] = "(SELECT json_group_array(mention) FROM event_member m WHERE m.event = event.key)",
        ["event_party.kind"] = "(SELECT kind FROM event e WHERE e.key = event_party.event)",
        ["event_party.status"] = "(SELECT status FROM event e WHERE e.key = event_party.event)",
        ["event_person.person"] = "(SELECT id FROM person_key k WHERE k.key = event_person.person)",
    };

    // A table after those that refer to it.
    private static readonly string[] _tables = ["mention_block", "event_person", "contact", "event_party", "mention", "event"];

    public static void Restore(RawDatabase store)
    {
        using var database = new TemporaryDatabase();
        using var old = RawDatabase.Open(database.Path);
        // The words of a text are cut by a function of the program, and the indexes of words are the same since.
        foreach (var migration in SqliteMigration.All.Where(migration => migration.Number <= Number && migration.Number != 3))
            old.Run(migration.Sql);
        store.Run("PRAGMA foreign_keys = OFF");
        foreach (var table in _tables)
            Keep(store, old, table);
        store.Run("DROP VIEW took_part; DROP VIEW event_member; DROP TABLE person_key");
        foreach (var table in _tables.Reverse())
            PutBack(store, old, table);
        store.Run($"DELETE FROM migration WHERE number > {Number}");
        store.Run("PRAGMA foreign_keys = ON");
    }

    private static void Keep(RawDatabase store, RawDatabase old, string table) =>
        store.Run($"CREATE TEMP TABLE kept_{table} AS SELECT {string.Join(", ", Columns(old, table).Select(column => $"{Told(table, column)} AS {column}"))} FROM {table}");

    private static void PutBack(RawDatabase store, RawDatabase old, string table)
    {
        store.Run($"DROP TABLE {table}");
        foreach (var sql in old.List<string>($"SELECT sql FROM sqlite_schema WHERE tbl_name = '{table}' AND sql IS NOT NULL ORDER BY type DESC"))
            store.Run(sql);
        var columns = string.Join(", ", Columns(old, table));
        store.Run($"INSERT INTO {table} ({columns}) SELECT {columns} FROM kept_{table}; DROP TABLE kept_{table}");
    }

    private static string Told(string table, string column) => _told.GetValueOrDefault($"{table}.{column}") ?? column;

    private static IReadOnlyList<string> Columns(RawDatabase old, string table) => old.List<string>($"SELECT name FROM pragma_table_info('{table}')");
}
