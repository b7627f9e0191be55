using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Rows of a table that count what live mentions show of a person, by two columns.</summary>
internal sealed class CountedRows(string table, string first, string second)
{
    private readonly string _raise = $"UPDATE {table} SET count = count + $by WHERE person = $person AND {first} = $first AND {second} = $second AND count > 0";
    private readonly string _lower = $"UPDATE {table} SET count = count + $by WHERE person = $person AND {first} = $first AND {second} = $second AND count > -$by";
    private readonly string _put =
        $"""
        INSERT INTO {table} (person, {first}, {second}, count) VALUES ($person, $first, $second, $by)
        ON CONFLICT DO UPDATE SET count = count + excluded.count
        """;

    /// <returns>Whether what it counts came or went.</returns>
    public bool Add(SqliteSession session, string person, object firstValue, object secondValue, int by)
    {
        // Nearly always it was seen before and is seen after.
        if (session.Change(by > 0 ? _raise : _lower, by, person, firstValue, secondValue) > 0)
            return false;
        session.Execute(_put, person, firstValue, secondValue, by);
        return true;
    }
}
