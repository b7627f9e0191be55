using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>Columns that may be null, and instants.</summary>
internal static class RowReading
{
    public static string? Text(this SqliteRow row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    public static int? Number(this SqliteRow row, int at) => row.IsDBNull(at) ? null : row.GetInt32(at);

    public static DateRecord Date(this SqliteRow row, int at) => new(row.Number(at), row.Number(at + 1), row.Text(at + 2));

    public static DateTimeOffset Instant(this SqliteRow row, int at) => new(row.GetInt64(at), TimeSpan.Zero);

    /// <summary>An instant with its own offset: ticks in UTC, then minutes.</summary>
    public static DateTimeOffset? LocalInstant(this SqliteRow row, int at) =>
        row.IsDBNull(at) ? null : row.Instant(at).ToOffset(TimeSpan.FromMinutes(row.GetInt32(at + 1)));
}
