using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

internal static class PersonRow
{
    public static PersonRecord? ById(SqliteSession session, PersonId id) => session.First(
        row => new PersonRecord(id, row.GetString(0), PartyCode.Parse(row.GetString(1)), []),
        "SELECT name, party FROM person WHERE id = $id", id.Value) is { } person
        ? person with { Spellings = Spellings(session, id) }
        : null;

    /// <summary>Those whom live mentions name for a party, by id.</summary>
    public static IReadOnlyList<PersonSeen> SeenOf(SqliteSession session, PartyCode party)
    {
        var names = session.List(
            row => (Person: row.GetString(0), Text: row.GetString(1)),
            "SELECT DISTINCT p.id, s.text FROM person p JOIN person_spelling s ON s.person = p.id AND s.count > 0 WHERE p.party = $party",
            party.Value).ToLookup(row => row.Person, row => row.Text);
        var offices = session.List(
            row => (Person: row.GetString(0), Seen: new OfficeMonth(row.GetString(1) is { Length: > 0 } office ? office : null, DateOnly.FromDayNumber(row.GetInt32(2)), row.GetInt32(3))),
            "SELECT p.id, o.office, o.month, o.count FROM person p JOIN person_office o ON o.person = p.id AND o.count > 0 WHERE p.party = $party",
            party.Value).ToLookup(row => row.Person, row => row.Seen);
        return
        [
            .. session.List(row => (Id: row.GetString(0), Name: row.GetString(1)), "SELECT id, name FROM person WHERE party = $party ORDER BY id", party.Value)
                .Where(person => names.Contains(person.Id))
                .Select(person => PersonSeen.Of(new(person.Id), party, person.Name, names[person.Id], offices[person.Id])),
        ];
    }

    public static void Insert(SqliteSession session, PersonRecord person)
    {
        session.Execute("INSERT INTO person (id, name, party) VALUES ($id, $name, $party)", person.Id.Value, person.Name, person.Party.Value);
        foreach (var spelling in person.Spellings)
        {
            session.Execute(
                "INSERT INTO person_spelling (person, text, language, count) VALUES ($person, $text, $language, $count)",
                person.Id.Value, spelling.Text, spelling.Language ?? "", spelling.Count);
        }
    }

    private static List<Spelling> Spellings(SqliteSession session, PersonId id) => session.List(
        row => new Spelling(row.GetString(0), row.GetString(1) is { Length: > 0 } language ? language : null, row.GetInt32(2)),
        "SELECT text, language, count FROM person_spelling WHERE person = $person AND count > 0 ORDER BY count DESC, text, language",
        id.Value);
}
