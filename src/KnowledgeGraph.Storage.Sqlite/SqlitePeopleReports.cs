using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqlitePeopleReports(SqliteConnections connections) : IPeopleReports
{
    private const string Versions = "SELECT party, version FROM people_version";

    public Task<PeopleVersions> ReadVersionsAsync(IReadOnlyCollection<PartyCode>? parties, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => new PeopleVersions(ChangeLog.Counter(session, "judgements"), VersionsOf(session, parties)), cancellationToken);

    public Task<SeenPeople> ReadPeopleAsync(PartyCode party, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => new SeenPeople(Version(session, party) ?? 0, PersonRow.SeenOf(session, party)), cancellationToken);

    private static Dictionary<PartyCode, long> VersionsOf(SqliteSession session, IReadOnlyCollection<PartyCode>? parties) => parties is null
        ? session.List(row => (Party: PartyCode.Parse(row.GetString(0)), Version: row.GetInt64(1)), Versions).ToDictionary(row => row.Party, row => row.Version)
        : parties.Distinct().Select(party => (party, version: Version(session, party)))
            .Where(row => row.version is not null).ToDictionary(row => row.party, row => row.version!.Value);

    private static long? Version(SqliteSession session, PartyCode party) =>
        session.Scalar("SELECT version FROM people_version WHERE party = $party", party.Value);
}
