using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Storage.Records;

/// <summary>Gathers the people of the mentions of one commit, so that each spelling is written once.</summary>
public sealed class PersonTally
{
    private readonly Dictionary<(PersonId Person, string Text, string Language), int> _spellings = [];
    private readonly OrderedDictionary<PersonId, Participant> _people = [];

    /// <summary>Each person as the first mention names them.</summary>
    public IEnumerable<(PersonId Id, string Name, PartyCode Party)> People =>
        _people.Select(entry => (entry.Key, entry.Value.Name ?? entry.Key.Value, entry.Value.Party));

    /// <summary>By how many the live mentions with a spelling become more or fewer; language '' is unknown.</summary>
    public IEnumerable<(PersonId Person, string Text, string Language, int By)> Spellings =>
        _spellings.Where(entry => entry.Value != 0).Select(entry => (entry.Key.Person, entry.Key.Text, entry.Key.Language, entry.Value));

    public void Add(Mention mention, LanguageTag? language) => Count(mention, language, 1);

    public void Remove(Mention mention, LanguageTag? language) => Count(mention, language, -1);

    private void Count(Mention mention, LanguageTag? language, int by)
    {
        ArgumentNullException.ThrowIfNull(mention);
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
