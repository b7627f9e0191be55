using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>One open connection with its prepared statements. Used by one caller at a time.</summary>
/// <remarks>Values are given in the order in which their <c>$names</c> first stand in the statement.</remarks>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private const int MaxPrepared = 256;
    private readonly Dictionary<string, SqliteRow> _prepared = new(new StatementText());

    public sqlite3 Handle => connection.Handle!;

    /// <summary>Whether a transaction is open; some faults (full disk, I/O) end it by themselves.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    /// <summary>Pages written since it was asked last.</summary>
    public int TakePagesWritten()
    {
        _ = raw.sqlite3_db_status(Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, 1);
        return pages;
    }

    public void Execute(string sql, params ReadOnlySpan<object?> values)
    {
        var row = Start(sql, values);
        try
        {
            while (row.Step())
            {
            }
        }
        finally
        {
            row.Reset();
        }
    }

    /// <returns>How many rows it changed.</returns>
    public int Change(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return raw.sqlite3_changes(Handle);
    }

    /// <summary>Inserts one row into a table with row ids.</summary>
    /// <returns>Its key. RETURNING would give it too, by a temporary table that takes ten times as long as the row.</returns>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Execute(sql, values);
        return raw.sqlite3_last_insert_rowid(Handle);
    }

    /// <summary>Runs a script of several statements.</summary>
    public void ExecuteScript(string script)
    {
        if (raw.sqlite3_exec(Handle, script) is not raw.SQLITE_OK and var result)
            throw new SqliteException(raw.sqlite3_errmsg(Handle).utf8_to_string(), result & 0xff, raw.sqlite3_extended_errcode(Handle));
    }

    /// <summary>The number in the first column of the first row; null when there is none.</summary>
    public long? Scalar(string sql, params ReadOnlySpan<object?> values)
    {
        var row = Start(sql, values);
        try
        {
            return row.Step() && !row.IsDBNull(0) ? row.GetInt64(0) : null;
        }
        finally
        {
            row.Reset();
        }
    }

    public T? First<T>(Func<SqliteRow, T> map, string sql, params ReadOnlySpan<object?> values)
        where T : class
    {
        var row = Start(sql, values);
        try
        {
            return row.Step() ? map(row) : null;
        }
        finally
        {
            row.Reset();
        }
    }

    public List<T> List<T>(Func<SqliteRow, T> map, string sql, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        var row = Start(sql, values);
        try
        {
            while (row.Step())
                rows.Add(map(row));
        }
        finally
        {
            row.Reset();
        }

        return rows;
    }

    public void ForEach(Action<SqliteRow> read, string sql, params ReadOnlySpan<object?> values)
    {
        var row = Start(sql, values);
        try
        {
            while (row.Step())
                read(row);
        }
        finally
        {
            row.Reset();
        }
    }

    /// <summary>Rows as they are asked for. Until the last, other statements may run, but not this one once more.</summary>
    public IEnumerable<T> Stream<T>(Func<SqliteRow, T> map, string sql)
    {
        var row = Start(sql, []);
        try
        {
            while (row.Step())
                yield return map(row);
        }
        finally
        {
            row.Reset();
        }
    }

    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private SqliteRow Start(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var row))
        {
            if (_prepared.Count >= MaxPrepared)
                Forget();
            _prepared.Add(sql, row = new(Handle, sql));
        }

        row.Bind(values);
        return row;
    }

    private void Forget()
    {
        foreach (var row in _prepared.Values)
            row.Dispose();
        _prepared.Clear();
    }
}
