using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>A pair of parties and a visit or meeting of theirs. An undated one stands at day <see cref="NoDay"/>.</summary>
internal sealed record ContactIndexRow(string Pair, int Band, int? StartDay, int? EndDay, string Kind, string Status, string Id) : IIndexRow
{
    /// <summary>In the key of a table without row ids no column may be null; its band tells such a row.</summary>
    public const int NoDay = -1;

    public void Insert(SqliteSession session, long eventKey) => session.Execute(
        """
        INSERT INTO contact (pair, band, start_day, id, end_day, kind, status, event)
        VALUES ($pair, $band, $start, $id, $end, $kind, $status, $event)
        """,
        Pair, Band, StartDay ?? NoDay, Id, EndDay ?? NoDay, Kind, Status, eventKey);

    public void Delete(SqliteSession session, long eventKey) => session.Execute(
        "DELETE FROM contact WHERE pair = $pair AND band = $band AND start_day = $start AND id = $id", Pair, Band, StartDay ?? NoDay, Id);
}
