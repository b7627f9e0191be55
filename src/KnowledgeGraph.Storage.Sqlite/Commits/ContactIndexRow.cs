using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>A pair of parties and a visit or meeting of theirs.</summary>
internal sealed record ContactIndexRow(string Pair, int Band, int StartDay, int Days, object Kind, object Status) : IIndexRow
{
    public void Insert(SqliteSession session, long eventKey) => session.Execute(
        """
        INSERT INTO contact (pair, band, start_day, event, days, kind_number, status_number)
        VALUES ($pair, $band, $start, $event, $days, $kind, $status)
        """,
        Pair, Band, StartDay, eventKey, Days, Kind, Status);

    public void Delete(SqliteSession session, long eventKey) => session.Execute(
        "DELETE FROM contact WHERE pair = $pair AND band = $band AND start_day = $start AND event = $event", Pair, Band, StartDay, eventKey);
}
