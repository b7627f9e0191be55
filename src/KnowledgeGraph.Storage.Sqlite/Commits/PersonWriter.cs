using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Writes what the mentions of a commit show of people.</summary>
internal static class PersonWriter
{
    private static readonly CountedRows _spellings = new("person_spelling", "text", "language");
    private static readonly CountedRows _offices = new("person_office", "office", "month");

    public static void Write(SqliteSession session, PersonTally people)
    {
        foreach (var (id, name, party) in people.People)
            session.Execute("INSERT INTO person (id, name, party) VALUES ($id, $name, $party) ON CONFLICT DO NOTHING", id.Value, name, party.Value);
        var changed = new HashSet<PersonId>();
        foreach (var (person, text, language, by) in people.Spellings)
        {
            if (_spellings.Add(session, person.Value, text, language, by))
                changed.Add(person);
        }

        changed.UnionWith(WriteOffices(session, people));
        foreach (var party in changed.Select(person => Party(session, person)).Distinct(StringComparer.Ordinal))
            session.Execute("INSERT INTO people_version (party, version) VALUES ($party, 1) ON CONFLICT DO UPDATE SET version = version + 1", party);
    }

    /// <returns>Of whom an office or a month came or went.</returns>
    public static IReadOnlyCollection<PersonId> WriteOffices(SqliteSession session, PersonTally people) =>
    [
        .. people.Offices.Where(office => _offices.Add(session, office.Person.Value, office.Office, office.Month.DayNumber, office.By)).Select(office => office.Person),
    ];

    private static string Party(SqliteSession session, PersonId person) =>
        session.First(row => row.GetString(0), "SELECT party FROM person WHERE id = $id", person.Value)!;
}
