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
        SELECT e.key FROM event_person p JOIN event e ON e.key = p.event
        WHERE p.person = $person
        ORDER BY e.start_day IS NULL, e.start_day DESC, e.id DESC
        LIMIT $most
        """;

    private const string Mentions =
        """
        SELECT m.id, m.status, m.start_day, m.end_day, m.precision, a.published_at, a.published_offset, m.participants
        FROM event e, json_each(e.members) x JOIN mention m ON m.id = x.value AND m.superseded_at IS NULL JOIN article a ON a.key = m.article
        WHERE e.key = $event
        """;

    public Task<IReadOnlyDictionary<PersonId, IReadOnlyList<OfficeSeen>>> ReadOfficesAsync(
        IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken) => connections.ReadAsync(
        session =>
        {
            var tally = new OfficeTally(people);
            foreach (var key in people.Distinct().SelectMany(person => EventsOf(session, person)).Distinct().ToList())
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (var report in session.List(Report, Mentions, key))
                    tally.Add(report);
            }

            return tally.Result();
        },
        cancellationToken);

    private static List<long> EventsOf(SqliteSession session, PersonId person) =>
        session.List(row => row.GetInt64(0), Events, person.Value, IOfficeReports.MaxEvents);

    private static OfficeReport Report(SqliteRow row) =>
        new(row.GetString(0), row.GetString(1), row.Date(2), row.LocalInstant(5), ParticipantColumn.Read(row.GetString(7)));
}
