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
