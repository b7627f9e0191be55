using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>A pair of parties and a visit or meeting of theirs.</summary>
internal sealed record ContactIndexRow(string Pair, int Band, int StartDay, int EndDay, string Kind, string Status) : IIndexRow
{
    public void Insert(SqliteSession session, long eventKey) => session.Execute(
        """
        INSERT INTO contact (pair, band, start_day, event, end_day, kind, status)
        VALUES ($pair, $band, $start, $event, $end, $kind, $status)
        """,
        Pair, Band, StartDay, eventKey, EndDay, Kind, Status);

    public void Delete(SqliteSession session, long eventKey) => session.Execute(
        "DELETE FROM contact WHERE pair = $pair AND band = $band AND start_day = $start AND event = $event", Pair, Band, StartDay, eventKey);
}
