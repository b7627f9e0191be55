using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteOfficeReports(SqliteConnections connections) : IOfficeReports
{
    private const string Events =
        """
        SELECT key FROM event
        WHERE key IN (SELECT event FROM event_person WHERE person IN (SELECT key FROM person_key WHERE id IN (SELECT value FROM json_each($ids))))
        ORDER BY start_day IS NULL, start_day DESC, id DESC
        LIMIT $most
        """;

    private const string Mentions =
        """
        SELECT m.id, m.status, m.start_day, m.end_day, m.precision, a.published_at, a.published_offset, m.participants
        FROM event_member x JOIN mention m ON m.id = x.mention AND m.superseded_at IS NULL JOIN article a ON a.key = m.article
        WHERE x.event = $event
        """;

    public Task<IReadOnlyDictionary<PersonIds, IReadOnlyList<OfficeSeen>>> ReadOfficesAsync(
        IReadOnlyCollection<PersonIds> people, CancellationToken cancellationToken) =>
        connections.ReadAsync<IReadOnlyDictionary<PersonIds, IReadOnlyList<OfficeSeen>>>(
            session => people.Distinct()
                .Select(person => (person, offices: Read(session, person, cancellationToken)))
                .Where(read => read.offices.Count > 0)
                .ToDictionary(read => read.person, read => read.offices),
            cancellationToken);

    private static IReadOnlyList<OfficeSeen> Read(SqliteSession session, PersonIds person, CancellationToken cancellationToken)
    {
        var tally = new OfficeTally(person);
        var ids = RecordJson.Write([.. person.Ids.Select(id => id.Value)]);
        foreach (var key in session.List(row => row.GetInt64(0), Events, ids, IOfficeReports.MaxEvents))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var report in session.List(Report, Mentions, key))
                tally.Add(report);
        }

        return tally.Result();
    }

    private static OfficeReport Report(SqliteRow row) =>
        new(row.GetString(0), row.GetString(1), row.Date(2), row.LocalInstant(5), ParticipantColumn.Read(row.GetUtf8(7)));
}
