using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>A party and an event of its, with all of its roles in it.</summary>
internal sealed record PartyIndexRow(
    string Party, int Roles, bool Many, int Band, int StartDay, int EndDay, object Kind, object Status) : IIndexRow
{
    public void Insert(SqliteSession session, long eventKey) => session.Execute(
        """
        INSERT INTO event_party (party, band, start_day, event, end_day, kind_number, status_number, roles, many)
        VALUES ($party, $band, $start, $event, $end, $kind, $status, $roles, $many)
        """,
        Party, Band, StartDay, eventKey, EndDay, Kind, Status, Roles, Many ? 1 : 0);

    public void Delete(SqliteSession session, long eventKey) => session.Execute(
        "DELETE FROM event_party WHERE party = $party AND band = $band AND start_day = $start AND event = $event", Party, Band, StartDay, eventKey);
}
