using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>One open connection with its prepared statements. Used by one caller at a time.</summary>
/// <remarks>Values are given in the order in which their <c>$names</c> first stand in the statement.</remarks>
internal sealed partial class SqliteSession(SqliteConnection connection) : IDisposable
{
    private const int MaxPrepared = 256;
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    public SqliteConnection Connection => connection;

    public int Execute(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    public T? Scalar<T>(string sql, params ReadOnlySpan<object?> values)
        where T : struct
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        return reader.Read() && !reader.IsDBNull(0) ? reader.GetFieldValue<T>(0) : null;
    }

    /// <summary>The reader must be disposed before the same statement runs again.</summary>
    public SqliteDataReader Query(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteReader();

    public T? First<T>(Func<SqliteDataReader, T> map, string sql, params ReadOnlySpan<object?> values)
        where T : class
    {
        using var reader = Prepare(sql, values).ExecuteReader();
        return reader.Read() ? map(reader) : null;
    }

    public List<T> List<T>(Func<SqliteDataReader, T> map, string sql, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        using var reader = Prepare(sql, values).ExecuteReader();
        while (reader.Read())
            rows.Add(map(reader));
        return rows;
    }

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private SqliteCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
            command = Add(sql);
        if (command.Parameters.Count != values.Length)
            throw new ArgumentException($"{values.Length} values for {command.Parameters.Count} parameters of: {sql}");
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Add(string sql)
    {
        if (_prepared.Count >= MaxPrepared)
            Forget();
        var command = connection.CreateCommand();
        // Every value is bound; the text is a constant or put together from constants.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in ParameterName().Matches(sql).Select(match => match.Value).Distinct(StringComparer.Ordinal))
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        _prepared.Add(sql, command);
        return command;
    }

    private void Forget()
    {
        foreach (var command in _prepared.Values)
            command.Dispose();
        _prepared.Clear();
    }

    [GeneratedRegex(@"\$[a-z0-9_]+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ParameterName();
}
