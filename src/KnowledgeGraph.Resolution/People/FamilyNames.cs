using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Gives an id of a family name alone to the only person whom all that was seen under it can mean, by office and time.</summary>
internal sealed class FamilyNames(IReadOnlyList<IReadOnlyList<PersonCandidate>> groups, PersonJudgements judged)
{
    // How long before or after an office is known to be held it may still be meant.
    private const int Slack = 400;

    private readonly List<IReadOnlyList<PersonCandidate>> _people = [.. groups.Where(IsFull)];

    public IReadOnlyList<IReadOnlyList<PersonCandidate>> Assign()
    {
        var owners = groups.Where(group => !IsFull(group)).ToLookup(Owner);
        return [.. _people.Select((person, i) => (IReadOnlyList<PersonCandidate>)[.. person, .. owners[i].SelectMany(group => group)]), .. owners[null]];
    }

    private static bool IsFull(IReadOnlyList<PersonCandidate> group) => group.Any(candidate => candidate.IsFull);

    // What fits two is neither's, and what is seen at no time fits nobody.
    private int? Owner(IReadOnlyList<PersonCandidate> group)
    {
        if (group.Any(candidate => candidate.IsKnown || candidate.Seen.Offices.Count == 0))
            return null;
        var named = Enumerable.Range(0, _people.Count).Where(i => MayName(_people[i], group)).ToList();
        var meant = group.SelectMany(candidate => candidate.Seen.Offices)
            .Select(month => named.Where(i => Held(_people[i], month)).Take(2).ToList() is [var only] ? only : (int?)null).Distinct().Take(2).ToList();
        return meant is [{ } owner] && !AreDifferent(_people[owner], group) ? owner : null;
    }

    private static bool MayName(IReadOnlyList<PersonCandidate> person, IReadOnlyList<PersonCandidate> group) =>
        group.All(candidate => candidate.Names.Where(name => name.HasWord)
            .Any(name => person.SelectMany(one => one.Names).Any(full => full.IsFull && name.MayBe(full))));

    private static bool Held(IReadOnlyList<PersonCandidate> person, OfficeMonth month) => person.Any(candidate => month.Office is { } office
        ? candidate.Offices.Any(span => span.Office == office && span.DaysTo(month.Month) <= Slack)
        : candidate.Active?.DaysTo(month.Month) <= Slack);

    private bool AreDifferent(IReadOnlyList<PersonCandidate> person, IReadOnlyList<PersonCandidate> group) =>
        person.Any(one => group.Any(other => judged.AreDifferent(one.Id, other.Id)));
}
