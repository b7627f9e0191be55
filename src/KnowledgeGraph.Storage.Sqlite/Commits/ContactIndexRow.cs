using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>A pair of parties and a visit or meeting of theirs.</summary>
internal sealed record ContactIndexRow(string Pair, int Band, int StartDay, int EndDay, string Kind, string Status, string Id) : IIndexRow
{
    public void Insert(SqliteSession session, long eventKey) => session.Execute(
        """
        INSERT INTO contact (pair, band, start_day, id, end_day, kind, status, event)
        VALUES ($pair, $band, $start, $id, $end, $kind, $status, $event)
        """,
        Pair, Band, StartDay, Id, EndDay, Kind, Status, eventKey);

    public void Delete(SqliteSession session, long eventKey) => session.Execute(
        "DELETE FROM contact WHERE pair = $pair AND band = $band AND start_day = $start AND id = $id", Pair, Band, StartDay, Id);
}
