using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Finds which ids are one person: a pure function of what was seen and of what analysts judged.</summary>
public sealed class PeopleResolver(OfficeTable offices)
{
    private readonly OfficesAtOnce _atOnce = new(offices);

    /// <param name="seen">Each id once; people of different parties are never one.</param>
    /// <returns>In any order of <paramref name="seen"/> the same, by party, then by id. An id that was seen of several people stands with each of them at a moment.</returns>
    public IReadOnlyList<ResolvedPerson> Resolve(IReadOnlyCollection<PersonSeen> seen, JudgementSet? judgements = null) =>
        Resolve(seen, judgements, out _);

    /// <inheritdoc cref="Resolve(IReadOnlyCollection{PersonSeen}, JudgementSet?)"/>
    /// <param name="seen">Each id once.</param>
    /// <param name="judgements">What analysts said.</param>
    /// <param name="steps">How many ids and pairs of them were looked at.</param>
    internal IReadOnlyList<ResolvedPerson> Resolve(IReadOnlyCollection<PersonSeen> seen, JudgementSet? judgements, out long steps)
    {
        var judged = new PersonJudgements(judgements ?? JudgementSet.Empty);
        var people = new List<ResolvedPerson>(seen.Count);
        steps = 0;
        foreach (var party in seen.GroupBy(person => person.Party).OrderBy(party => party.Key))
            people.AddRange(Resolve(party, judged, ref steps));
        return people;
    }

    private IEnumerable<ResolvedPerson> Resolve(IEnumerable<PersonSeen> seen, PersonJudgements judged, ref long steps)
    {
        var parts = new SeenParts(offices, judged);
        var ids = seen.OrderBy(person => person.Id.Value, StringComparer.Ordinal).ToList();
        var candidates = ids.SelectMany(id => parts.Of(id)).ToList();
        var alike = new AlikeNames(candidates);
        if (VagueNames.Of(candidates, alike.Pairs()) is { Count: > 0 } vague)
        {
            steps += alike.Steps;
            candidates = [.. ids.SelectMany(id => parts.Of(id, vague.GetValueOrDefault(id.Id)))];
            alike = new(candidates);
        }

        var groups = new PersonGroups(candidates, judged, _atOnce);
        groups.JoinJudged();
        groups.JoinAlike(alike.Pairs());
        var names = new ShortNames(groups.Result, judged, _atOnce);
        var people = names.Assign();
        steps += candidates.Count + alike.Steps + names.Steps;
        return People(people).OrderBy(person => person.Id.Value, StringComparer.Ordinal);
    }

    private IEnumerable<ResolvedPerson> People(IReadOnlyList<PersonGroup> groups)
    {
        // An id that means several people names each of them by office and month.
        var several = groups.SelectMany(group => group.Members.Where(member => !member.IsWhole).Select(member => (Person: group, Seen: member.SeenOrKnown)))
            .GroupBy(part => part.Seen.Id).Where(id => id.Select(part => part.Person).Distinct().Skip(1).Any())
            .ToDictionary(id => id.Key, id => PersonTimes.Of(id.Key, [.. id]));
        return groups.Select(group => Person(group, several));
    }

    private ResolvedPerson Person(PersonGroup person, Dictionary<PersonId, ILookup<PersonGroup, PersonTime>> several)
    {
        var group = person.Members;
        var named = group.OrderByDescending(candidate => candidate.IsKnown).ThenByDescending(candidate => candidate.IsFull)
            .ThenBy(candidate => several.ContainsKey(candidate.Id)).ThenBy(candidate => candidate.Id.Value, StringComparer.Ordinal).First();
        var name = named.IsKnown ? offices.TermsOf(named.Id).First().Name : Fullest(group);
        var ids = group.GroupBy(candidate => candidate.Id).ToDictionary(id => id.Key, id => several.ContainsKey(id.Key) && !id.Any(part => part.IsKnown) ? Moment(id) : id.Key);
        return new(ids[named.Id], named.Seen.Party, name, [.. ids.Values.OrderBy(id => id.Value, StringComparer.Ordinal)])
        {
            Times = [.. ids.Keys.OrderBy(id => id.Value, StringComparer.Ordinal).SelectMany(id => several.TryGetValue(id, out var times) ? times[person] : [])],
        };
    }

    // The first that is seen, since later reports are more likely than earlier ones.
    private static PersonId Moment(IEnumerable<PersonCandidate> parts) => parts.SelectMany(part => part.Seen.Offices.Select(month => new PersonMoment(part.Id, month.Office, month.Month)))
        .OrderBy(moment => moment.Month).ThenBy(moment => moment.Office ?? "", StringComparer.Ordinal).First().ToId();

    private static string Fullest(IReadOnlyList<PersonCandidate> group) => group
        .OrderByDescending(candidate => new PersonName(candidate.Seen.Names[0]).Words.Count)
        .ThenByDescending(candidate => candidate.Generation)
        .ThenByDescending(candidate => candidate.Seen.Offices.Count)
        .Select(candidate => candidate.Seen.Names[0]).First();
}
