using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Writes the people of the mentions of a commit.</summary>
internal static class PersonWriter
{
    public static void Write(SqliteSession session, PersonTally people)
    {
        foreach (var (id, name, party) in people.People)
            session.Execute("INSERT INTO person (id, name, party) VALUES ($id, $name, $party) ON CONFLICT DO NOTHING", id.Value, name, party.Value);
        foreach (var (person, text, language, by) in people.Spellings)
        {
            session.Execute(
                """
                INSERT INTO person_spelling (person, text, language, count) VALUES ($person, $text, $language, $count)
                ON CONFLICT DO UPDATE SET count = count + excluded.count
                """,
                person.Value, text, language, by);
        }
    }
}
