using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Records;

/// <summary>Gathers what the mentions of one commit show of people, so that each spelling and each month of an office is written once.</summary>
public sealed class PersonTally
{
    private readonly Dictionary<(PersonId Person, string Text, string Language), int> _spellings = [];
    private readonly Dictionary<(PersonId Person, string Office, DateOnly Month), int> _offices = [];
    private readonly OrderedDictionary<PersonId, Participant> _people = [];

    /// <summary>Each person as the first mention names them.</summary>
    public IEnumerable<(PersonId Id, string Name, PartyCode Party)> People =>
        _people.Select(entry => (entry.Key, entry.Value.Name ?? entry.Key.Value, entry.Value.Party));

    /// <summary>By how many the live mentions with a spelling become more or fewer; language '' is unknown.</summary>
    public IEnumerable<(PersonId Person, string Text, string Language, int By)> Spellings =>
        _spellings.Where(entry => entry.Value != 0).Select(entry => (entry.Key.Person, entry.Key.Text, entry.Key.Language, entry.Value));

    /// <summary>By how many the live mentions that name somebody in an office in a month become more or fewer; office '' is none, a month is its first day.</summary>
    public IEnumerable<(PersonId Person, string Office, DateOnly Month, int By)> Offices =>
        _offices.Where(entry => entry.Value != 0).Select(entry => (entry.Key.Person, entry.Key.Office, entry.Key.Month, entry.Value));

    public void Add(Report report) => Count(report, 1);

    public void Remove(Report report) => Count(report, -1);

    private void Count(Report report, int by)
    {
        ArgumentNullException.ThrowIfNull(report);
        var language = report.Article.Language?.Value ?? "";
        var day = OfficeTally.Day(report);
        foreach (var participant in report.Mention.Account.Participants)
        {
            if (participant.Person is not { } person)
                continue;
            _people.TryAdd(person, participant);
            if ((participant.Surface ?? participant.Name) is { } spelling)
                Count(_spellings, (person, spelling, language), by);
            if (day is { } told)
                Count(_offices, (person, participant.Office ?? "", new(told.Year, told.Month, 1)), by);
        }
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key, int by)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + by;
}
