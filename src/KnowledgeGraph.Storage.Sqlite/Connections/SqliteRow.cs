using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>A prepared statement with the row that it stands on. Reads columns by their index.</summary>
/// <remarks>Straight on SQLite's C interface: a batch runs some hundred thousand small statements, and the provider's commands cost more than the statements.</remarks>
internal sealed class SqliteRow : IDisposable
{
    // Names, codes and the like; longer texts are hardly ever given twice, and would be held in memory.
    private const int LongestKept = 64;
    private const int SmallBytes = 4096;

    private static readonly object _unknown = new();

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    // What the parameters hold from one run to the next: of a row's values most are those of the row before.
    private readonly object?[] _bound;

    public SqliteRow(sqlite3 database, string sql)
    {
        _database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
        _bound = new object?[raw.sqlite3_bind_parameter_count(_statement)];
    }

    /// <summary>Gives the parameters their values, in the order in which their names first stand in the statement.</summary>
    public void Bind(ReadOnlySpan<object?> values)
    {
        if (values.Length != _bound.Length)
            throw new ArgumentException($"{values.Length} values for {_bound.Length} parameters of: {raw.sqlite3_sql(_statement).utf8_to_string()}");
        for (var i = 0; i < values.Length; i++)
        {
            if (Equals(_bound[i], values[i]))
                continue;
            _bound[i] = _unknown;
            Check(Bind(i + 1, values[i]));
            _bound[i] = values[i] is string { Length: > LongestKept } ? _unknown : values[i];
        }
    }

    /// <returns>Whether there is another row.</returns>
    public bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            Check(result);
        return result == raw.SQLITE_ROW;
    }

    /// <summary>Ends reading, so that the statement can run again. Errors were thrown by <see cref="Step"/> already.</summary>
    public void Reset() => _ = raw.sqlite3_reset(_statement);

    public bool IsDBNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public string GetString(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_statement, column));

    /// <summary>The bytes of a text; they hold until the next step.</summary>
    public ReadOnlySpan<byte> GetUtf8(int column) => raw.sqlite3_column_blob(_statement, column);

    public long GetInt64(int column) => raw.sqlite3_column_int64(_statement, column);

    public int GetInt32(int column) => raw.sqlite3_column_int(_statement, column);

    public bool GetBoolean(int column) => GetInt32(column) != 0;

    public double GetDouble(int column) => raw.sqlite3_column_double(_statement, column);

    /// <summary>The whole row, for messages.</summary>
    public string Cells() => string.Join('|', Enumerable.Range(0, raw.sqlite3_column_count(_statement)).Select(column => IsDBNull(column) ? "" : GetString(column)));

    public void Dispose() => _statement.Dispose();

    private int Bind(int parameter, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, parameter),
        string text => BindText(parameter, StorableText.Checked(text)),
        long number => raw.sqlite3_bind_int64(_statement, parameter, number),
        int number => raw.sqlite3_bind_int64(_statement, parameter, number),
        double number => raw.sqlite3_bind_double(_statement, parameter, number),
        _ => throw new ArgumentException($"A {value.GetType().Name} is no value of a column."),
    };

    private int BindText(int parameter, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > SmallBytes)
            return raw.sqlite3_bind_text(_statement, parameter, Encoding.UTF8.GetBytes(text));
        var bytes = ArrayPool<byte>.Shared.Rent(SmallBytes);
        var result = raw.sqlite3_bind_text(_statement, parameter, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return result;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), result & 0xff, raw.sqlite3_extended_errcode(_database));
    }
}
