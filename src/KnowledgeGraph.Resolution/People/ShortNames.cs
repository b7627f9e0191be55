using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Gives an id of a family name alone to the only person whom all that was seen under it can mean, by office and time; and makes one of spellings of a family name that mean nobody else.</summary>
internal sealed class ShortNames
{
    // How long before or after an office is known to be held it may still be meant.
    private const int Slack = 400;

    // Of two who may be meant, who was in office then.
    private const int Handover = 62;

    // What was misheard is meant by office and time, or not at all.
    private const int Near = 200;

    private readonly PersonJudgements _judged;
    private readonly OfficesAtOnce _offices;
    private readonly List<PersonGroup> _people;
    private readonly List<PersonGroup> _short;
    private readonly FamilyIndex _index;

    public ShortNames(IReadOnlyList<PersonGroup> groups, PersonJudgements judged, OfficesAtOnce offices)
    {
        (_judged, _offices) = (judged, offices);
        _people = [.. groups.Where(IsFull)];
        _short = [.. groups.Where(group => !IsFull(group))];
        _index = new(_people);
    }

    /// <summary>How many people and spellings were compared.</summary>
    public long Steps { get; private set; }

    public IReadOnlyList<PersonGroup> Assign()
    {
        var owners = _short.Select(Owner).ToList();
        var rest = Joined([.. _short.Where((_, i) => owners[i] is null)]);
        foreach (var (group, owner) in _short.Zip(owners).Where(pair => pair.Second is not null))
            owner!.Add(group);
        return [.. _people, .. rest];
    }

    private static bool IsFull(PersonGroup group) => group.Members.Any(candidate => candidate.IsFull);

    // What fits two is neither's, and what is seen at no time fits nobody.
    private PersonGroup? Owner(PersonGroup group)
    {
        if (group.Members.Any(candidate => candidate.IsKnown || candidate.Seen.Offices.Count == 0))
            return null;
        var near = _index.Near(group).ToList();
        Steps += near.Count;
        var named = near.FindAll(person => FamilyName.IsOf(group, person));
        return Meant(group, named, Slack) ?? Meant(group, named, Handover) ?? (named.Count > 0 ? null : Meant(group, near.FindAll(person => FamilyName.IsLike(group, person)), Near, mustTellOffice: true));
    }

    private PersonGroup? Meant(PersonGroup group, List<PersonGroup> named, int slack, bool mustTellOffice = false)
    {
        var meant = group.Members.SelectMany(candidate => candidate.Seen.Offices)
            .Select(month => !mustTellOffice || month.Office is not null ? named.Where(person => Held(person, month, slack)).Take(2).ToList() : [])
            .Select(held => held is [var only] ? only : null).Distinct().Take(2).ToList();
        return meant is [{ } owner] && !owner.IsOther(group, _judged, _offices) ? owner : null;
    }

    private static bool Held(PersonGroup person, OfficeMonth month, int slack) => person.Members.Any(candidate => month.Office is { } office && candidate.Offices.Count > 0
        ? candidate.Offices.Any(span => span.Office == office && span.DaysTo(month.Month) <= slack)
        : candidate.Active?.DaysTo(month.Month) <= slack);

    // Spellings of one family name in one office at one time.
    private List<PersonGroup> Joined(List<PersonGroup> rest)
    {
        var index = new FamilyIndex(rest);
        var sets = new DisjointSets(rest.Count);
        var joined = rest.ToArray();
        for (var i = 0; i < rest.Count; i++)
        {
            foreach (var other in index.PlacesNear(rest[i]).Where(other => other > i && sets.Find(other) != sets.Find(i)))
            {
                Steps++;
                var (a, b) = (sets.Find(i), sets.Find(other));
                if (!FamilyName.IsOne(rest[i], rest[other], Slack) || joined[a].IsOther(joined[b], _judged, _offices))
                    continue;
                var root = sets.Join(a, b);
                joined[root].Add(joined[root == a ? b : a]);
            }
        }

        return [.. joined.Where((_, i) => sets.Find(i) == i)];
    }
}
