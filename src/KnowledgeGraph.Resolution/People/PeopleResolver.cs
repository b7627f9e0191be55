using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Finds which ids are one person: a pure function of what was seen and of what analysts judged.</summary>
public sealed class PeopleResolver(OfficeTable offices)
{
    private readonly OfficesAtOnce _atOnce = new(offices);

    /// <param name="seen">Each id once; people of different parties are never one.</param>
    /// <returns>In any order of <paramref name="seen"/> the same, by party, then by id.</returns>
    public IReadOnlyList<ResolvedPerson> Resolve(IReadOnlyCollection<PersonSeen> seen, JudgementSet? judgements = null)
    {
        var judged = new PersonJudgements(judgements ?? JudgementSet.Empty);
        return [.. seen.GroupBy(person => person.Party).OrderBy(party => party.Key).SelectMany(party => Resolve(party, judged))];
    }

    private IEnumerable<ResolvedPerson> Resolve(IEnumerable<PersonSeen> seen, PersonJudgements judged)
    {
        var groups = new PersonGroups([.. seen.OrderBy(person => person.Id.Value, StringComparer.Ordinal).Select(person => new PersonCandidate(person, offices))], judged, _atOnce);
        groups.JoinJudged();
        groups.JoinFullNames();
        return new FamilyNames(groups.Result(), judged).Assign().Select(Person).OrderBy(person => person.Id.Value, StringComparer.Ordinal);
    }

    private ResolvedPerson Person(IReadOnlyList<PersonCandidate> group)
    {
        var named = group.OrderByDescending(candidate => candidate.IsKnown).ThenByDescending(candidate => candidate.IsFull)
            .ThenBy(candidate => candidate.Id.Value, StringComparer.Ordinal).First();
        var name = named.IsKnown ? offices.TermsOf(named.Id).First().Name : Fullest(group);
        return new(named.Id, named.Seen.Party, name, [.. group.Select(candidate => candidate.Id).OrderBy(id => id.Value, StringComparer.Ordinal)]);
    }

    private static string Fullest(IReadOnlyList<PersonCandidate> group) => group
        .OrderByDescending(candidate => new PersonName(candidate.Seen.Names[0]).Words)
        .ThenByDescending(candidate => candidate.Seen.Offices.Count)
        .Select(candidate => candidate.Seen.Names[0]).First();
}
