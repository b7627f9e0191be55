using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

internal static class JudgementRow
{
    private const string Names =
        "id, subject, verdict, ids, groups, kind, status, start_day, end_day, precision, parties, author, reason, recorded_at, undone_at";

    /// <summary>By time of recording, then by id.</summary>
    public static List<JudgementRecord> All(SqliteSession session) =>
        session.List(Read, $"SELECT {Names} FROM judgement ORDER BY recorded_at, id");

    /// <summary>Inserts it, or writes over the one of its id: what was recorded stays recorded at its time.</summary>
    public static void Write(SqliteSession session, JudgementRecord judgement) => session.Execute(
        $"""
        INSERT INTO judgement ({Names}) VALUES ($id, $subject, $verdict, $ids, $groups, $kind, $status, $start, $end, $precision, $parties, $author, $reason, $recorded, $undone)
        ON CONFLICT (id) DO UPDATE SET groups = excluded.groups, undone_at = excluded.undone_at
        """,
        judgement.Id, judgement.Subject, judgement.Verdict, RecordJson.Write(judgement.Ids), RecordJson.Write(judgement.Groups),
        judgement.Kind, judgement.Status, judgement.Date?.StartDay, judgement.Date?.EndDay, judgement.Date?.Precision,
        judgement.Parties is { } parties ? RecordJson.Write(parties) : null, judgement.Author, judgement.Reason, judgement.RecordedAt, judgement.UndoneAt);

    private static JudgementRecord Read(SqliteRow row) => new()
    {
        Id = row.GetString(0),
        Subject = row.GetString(1),
        Verdict = row.GetString(2),
        Ids = RecordJson.Texts(row.GetString(3)),
        Groups = [.. RecordJson.Cells(row.GetString(4)).Select(group => group.Select(mention => mention!).ToArray())],
        Kind = row.Text(5),
        Status = row.Text(6),
        Date = row.IsDBNull(7) ? null : new(row.GetInt32(7), row.GetInt32(8), row.GetString(9)),
        Parties = row.Text(10) is { } parties ? RecordJson.Texts(parties) : null,
        Author = row.GetString(11),
        Reason = row.Text(12),
        RecordedAt = row.GetInt64(13),
        UndoneAt = row.IsDBNull(14) ? null : row.GetInt64(14),
    };
}
