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

    private static List<Spelling> Spellings(SqliteSession session, PersonId id) => session.List(
        row => new Spelling(row.GetString(0), row.GetString(1) is { Length: > 0 } language ? language : null, row.GetInt32(2)),
        "SELECT text, language, count FROM person_spelling WHERE person = $person AND count > 0 ORDER BY count DESC, text, language",
        id.Value);
}
