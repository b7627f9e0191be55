using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.TestSupport;

/// <summary>The file of a store as another program opens it: what it begins lasts until it is disposed of.</summary>
public sealed class RawDatabase : IDisposable
{
    private readonly SqliteConnection _connection;

    private RawDatabase(SqliteConnection connection) => _connection = connection;

    public static RawDatabase Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return new(connection);
    }

    public void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of all rows.</summary>
    public IReadOnlyList<T> List<T>(string sql)
    {
        using var command = Command(sql);
        using var reader = command.ExecuteReader();
        var values = new List<T>();
        while (reader.Read())
            values.Add(reader.GetFieldValue<T>(0));
        return values;
    }

    public void Dispose() => _connection.Dispose();

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
