using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>The rows of the change log. They are numbered under the write lock, so that the order of numbers is the order of commits.</summary>
internal static class ChangeLog
{
    private const string Names = "sequence, change, event_id, recorded_at, event, previous_status, previous_ids";

    public static long Position(SqliteSession session) => Counter(session, "changes");

    public static long Counter(SqliteSession session, string name) =>
        session.Scalar("SELECT value FROM sequence WHERE name = $name", name) ?? 0;

    public static void SetCounter(SqliteSession session, string name, long value) =>
        session.Execute("UPDATE sequence SET value = $value WHERE name = $name", value, name);

    public static void Append(SqliteSession session, long sequence, ChangeDraft draft, string json, long now) => session.Execute(
        $"INSERT INTO change ({Names}) VALUES ($sequence, $change, $id, $recorded, $event, $status, $ids)",
        sequence, WireName.Of(draft.Change), draft.Event.Id.Value, now, json,
        draft.PreviousStatus is { } status ? WireName.Of(status) : null,
        draft.PreviousIds.Count == 0 ? null : RecordJson.Write([.. draft.PreviousIds.Select(id => id.Value)]));

    public static List<EventChange> Read(SqliteSession session, long after, int max) => session.List(
        Read, $"SELECT {Names} FROM change WHERE sequence > $after ORDER BY sequence LIMIT $max", after, max);

    /// <summary>The number before the first change that is kept.</summary>
    public static long OldestPosition(SqliteSession session) =>
        (session.Scalar("SELECT min(sequence) FROM change") ?? Position(session) + 1) - 1;

    private static EventChange Read(SqliteRow row) => new(
        row.GetInt64(0), WireName.Parse<ChangeKind>(row.GetString(1)), new(row.GetString(2)), row.Instant(3),
        RecordJson.Event(row.GetString(4)).ToEvent(),
        row.Text(5) is { } status ? WireName.Parse<EventStatus>(status) : null,
        row.Text(6) is { } ids ? RecordJson.Texts(ids).Select(id => new EventId(id)).ToValueList() : []);
}
