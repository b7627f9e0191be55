using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Inspections;

/// <summary>Tables with their columns and constraints, indexes and triggers of a store, beside those of an empty one.</summary>
internal static class SchemaComparison
{
    private const string Rebuild = "Export the store with 'export' and import it into a new one, or restore a backup.";

    private sealed record Item(string Type, string Name, string? Sql);

    private sealed record Column(string Name, string Definition);

    public static IEnumerable<StoreFinding> Of(SqliteSession store, SqliteSession reference)
    {
        var found = Items(store).ToDictionary(item => item.Name, StringComparer.Ordinal);
        foreach (var expected in Items(reference))
        {
            if (!found.Remove(expected.Name, out var item))
                yield return new($"The {expected.Type} {expected.Name} is missing.", Remedy(expected));
            else if (Plain(item.Sql) != Plain(expected.Sql))
            {
                foreach (var finding in Differences(store, reference, item, expected))
                    yield return finding;
            }
        }

        foreach (var item in found.Values)
            yield return new($"The {item.Type} {item.Name} is not in the schema.", $"If no other program needs it: DROP {item.Type.ToUpperInvariant()} {item.Name};");
    }

    private static IEnumerable<StoreFinding> Differences(SqliteSession store, SqliteSession reference, Item item, Item expected)
    {
        var findings = expected.Type == "table" ? Columns(store, reference, item.Name).ToList() : [];
        return findings.Count > 0 ? findings
            : expected.Type == "index" ? [new($"The index {item.Name} is {Plain(item.Sql)} and should be {Plain(expected.Sql)}.", $"DROP INDEX {item.Name}; {expected.Sql};")]
            : [new($"The constraints of the {expected.Type} {item.Name} are {Plain(item.Sql)} and should be {Plain(expected.Sql)}.", Rebuild)];
    }

    private static IEnumerable<StoreFinding> Columns(SqliteSession store, SqliteSession reference, string table)
    {
        var found = ColumnsOf(store, table).ToDictionary(column => column.Name, StringComparer.Ordinal);
        foreach (var expected in ColumnsOf(reference, table))
        {
            if (!found.Remove(expected.Name, out var column))
                yield return new($"The column {table}.{expected.Name} is missing.", Rebuild);
            else if (column != expected)
                yield return new($"The column {table}.{expected.Name} is {column.Definition} and should be {expected.Definition}.", Rebuild);
        }

        foreach (var column in found.Values)
            yield return new($"The column {table}.{column.Name} is not in the schema.", $"If no other program needs it: ALTER TABLE {table} DROP COLUMN {column.Name};");
    }

    private static string Remedy(Item expected) => expected.Type == "index" ? $"{expected.Sql};" : Rebuild;

    private static List<Item> Items(SqliteSession session) => session.List(
        row => new Item(row.GetString(0), row.GetString(1), row.Text(2)),
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type DESC, name");

    private static List<Column> ColumnsOf(SqliteSession session, string table) => session.List(
        row => new Column(row.GetString(0), row.GetString(1)),
        """
        SELECT name, type || iif("notnull", ' NOT NULL', '') || iif(dflt_value IS NULL, '', ' DEFAULT ' || dflt_value) || iif(pk > 0, ' key ' || pk, '')
        FROM pragma_table_xinfo($table) ORDER BY cid
        """,
        table);

    // Spaces and line ends don't count.
    private static string Plain(string? sql) => string.Join(' ', (sql ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
