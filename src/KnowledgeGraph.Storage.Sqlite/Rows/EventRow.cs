using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>A stored event with its key, read with its sources and languages.</summary>
internal sealed record EventRow(long Key, bool IsLive, EventRecord Columns)
{
    public const string Names =
        $"key, superseded_at, id, members, history, contradictions, confidence, voices, reports, first_reported, last_reported, cancelled, cancelled_by, during, rescheduled_as, {AccountColumns.Names}";

    private const int AccountAt = 15;

    public static EventRow? ByKey(SqliteSession session, long key) =>
        session.First(row => Read(row), $"SELECT {Names} FROM event WHERE key = $key", key)?.WithLists(session);

    public static EventRow? ById(SqliteSession session, string id) =>
        session.First(row => Read(row), $"SELECT {Names} FROM event WHERE id = $id", id)?.WithLists(session);

    private EventRow WithLists(SqliteSession session) => this with
    {
        Columns = Columns with
        {
            Sources = [.. session.List(row => row.GetString(0), "SELECT source FROM event_source WHERE event = $event ORDER BY source", Key)],
            Languages = [.. session.List(row => row.GetString(0), "SELECT language FROM event_language WHERE event = $event ORDER BY language", Key)],
        },
    };

    private static EventRow Read(SqliteRow row) => new(row.GetInt64(0), row.IsDBNull(1), new()
    {
        Id = row.GetString(2),
        Members = RecordJson.Texts(row.GetString(3)),
        History = RecordJson.Cells(row.GetString(4)),
        Contradictions = row.Text(5) is { } contradictions ? RecordJson.Contradictions(contradictions) : null,
        Confidence = row.GetDouble(6),
        Voices = row.GetInt32(7),
        Reports = row.GetInt32(8),
        FirstReported = row.GetInt64(9),
        LastReported = row.GetInt64(10),
        Cancelled = row.Text(11),
        CancelledBy = row.Text(12),
        During = row.Text(13),
        RescheduledAs = row.Text(14),
        Account = AccountColumns.Read(row, AccountAt),
        Sources = [],
        Languages = [],
    });
}
