using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>A stored event with its key.</summary>
internal sealed record EventRow(long Key, bool IsLive, EventRecord Columns)
{
    public const string Names =
        $"key, superseded_at, id, members, history, contradictions, confidence, voices, reports, first_reported, last_reported, cancelled, cancelled_by, during, rescheduled_as, sources, languages, {AccountColumns.Names}";

    private const int AccountAt = 17;

    public static EventRow? ByKey(SqliteSession session, long key) =>
        session.First(Read, $"SELECT {Names} FROM event WHERE key = $key", key);

    public static EventRow? ById(SqliteSession session, string id) =>
        session.First(Read, $"SELECT {Names} FROM event WHERE id = $id", id);

    private static EventRow Read(SqliteRow row) => new(row.GetInt64(0), row.IsDBNull(1), new()
    {
        Id = row.GetString(2),
        Members = MemberColumn.Read(row.GetUtf8(3), row.GetString(2)),
        History = HistoryColumn.Read(row.GetString(4), NumberedWord<EventStatus>.Word(row, AccountAt + 1)!, row.GetInt64(9), row.GetString(2)),
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
        Sources = RecordJson.Texts(row.GetString(15)),
        Languages = RecordJson.Texts(row.GetString(16)),
        Account = AccountColumns.Read(row, AccountAt),
    });
}
