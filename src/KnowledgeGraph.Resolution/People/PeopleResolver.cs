using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Finds which ids are one person: a pure function of what was seen and of what analysts judged.</summary>
public sealed class PeopleResolver(OfficeTable offices)
{
    private readonly OfficesAtOnce _atOnce = new(offices);

    /// <param name="seen">Each id once; people of different parties are never one.</param>
    /// <returns>In any order of <paramref name="seen"/> the same, by party, then by id.</returns>
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
        var candidates = seen.OrderBy(person => person.Id.Value, StringComparer.Ordinal).Select(person => new PersonCandidate(person, offices)).ToList();
        var alike = new AlikeNames(candidates);
        var groups = new PersonGroups(candidates, judged, _atOnce);
        groups.JoinJudged();
        groups.JoinAlike(alike.Pairs());
        var names = new ShortNames(groups.Result, judged, _atOnce);
        var people = names.Assign();
        steps += candidates.Count + alike.Steps + names.Steps;
        return people.Select(group => Person(group.Members)).OrderBy(person => person.Id.Value, StringComparer.Ordinal);
    }

    private ResolvedPerson Person(IReadOnlyList<PersonCandidate> group)
    {
        var named = group.OrderByDescending(candidate => candidate.IsKnown).ThenByDescending(candidate => candidate.IsFull)
            .ThenBy(candidate => candidate.Id.Value, StringComparer.Ordinal).First();
        var name = named.IsKnown ? offices.TermsOf(named.Id).First().Name : Fullest(group);
        return new(named.Id, named.Seen.Party, name, [.. group.Select(candidate => candidate.Id).OrderBy(id => id.Value, StringComparer.Ordinal)]);
    }

    private static string Fullest(IReadOnlyList<PersonCandidate> group) => group
        .OrderByDescending(candidate => new PersonName(candidate.Seen.Names[0]).Words.Count)
        .ThenByDescending(candidate => candidate.Seen.Offices.Count)
        .Select(candidate => candidate.Seen.Names[0]).First();
}
