using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

internal sealed record PartyIndexRow(
    string Party, int Roles, bool Many, int Band, int? StartDay, int? EndDay, string Kind, string Status, string Id) : IIndexRow
{
    public void Insert(SqliteSession session, long eventKey) => session.Execute(
        """
        INSERT INTO event_party (event, party, roles, many, band, start_day, end_day, kind, status, id)
        VALUES ($event, $party, $roles, $many, $band, $start, $end, $kind, $status, $id)
        """,
        eventKey, Party, Roles, Many ? 1 : 0, Band, StartDay, EndDay, Kind, Status, Id);

    public void Delete(SqliteSession session, long eventKey) =>
        session.Execute("DELETE FROM event_party WHERE event = $event AND party = $party", eventKey, Party);
}
