using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Gathers the people of the mentions of one commit, so that each spelling is written once.</summary>
internal sealed class PersonTally
{
    private readonly Dictionary<(PersonId Person, string Text, string Language), int> _spellings = [];
    private readonly Dictionary<PersonId, Participant> _people = [];

    public void Add(Mention mention, LanguageTag? language) => Count(mention, language, 1);

    public void Remove(Mention mention, LanguageTag? language) => Count(mention, language, -1);

    public void Write(SqliteSession session)
    {
        foreach (var (id, participant) in _people)
        {
            session.Execute(
                "INSERT INTO person (id, name, party) VALUES ($id, $name, $party) ON CONFLICT DO NOTHING",
                id.Value, participant.Name ?? id.Value, participant.Party.Value);
        }

        foreach (var ((person, text, language), count) in _spellings)
        {
            if (count == 0)
                continue;
            session.Execute(
                """
                INSERT INTO person_spelling (person, text, language, count) VALUES ($person, $text, $language, $count)
                ON CONFLICT DO UPDATE SET count = count + excluded.count
                """,
                person.Value, text, language, count);
        }
    }

    private void Count(Mention mention, LanguageTag? language, int by)
    {
        foreach (var participant in mention.Account.Participants)
        {
            if (participant.Person is not { } person)
                continue;
            _people.TryAdd(person, participant);
            if ((participant.Surface ?? participant.Name) is { } spelling)
            {
                var key = (person, spelling, language?.Value ?? "");
                _spellings[key] = _spellings.GetValueOrDefault(key) + by;
            }
        }
    }
}
