using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Gives an id of a family name alone to the only person whom all that was seen under it can mean, by office and time; and makes one of spellings of a family name that mean nobody else.</summary>
internal sealed class ShortNames
{
    // How long before or after an office is known to be held it may still be meant.
    private const int Slack = 400;

    // Who alone held the office for so long before and after is meant, however seldom reports are.
    private const int Term = 4 * 365;

    // Who was in the office before and after, if nobody else was.
    private const int Stretch = 0;

    // Of two who may be meant, who was in office then.
    private const int Handover = 62;

    // What was misheard is meant by office and time, or not at all.
    private const int Near = 200;

    private readonly PersonJudgements _judged;
    private readonly OfficesAtOnce _offices;
    private readonly List<PersonGroup> _people;
    private readonly List<PersonGroup> _short;
    private readonly FamilyIndex _index;
    private readonly Dictionary<PersonId, PersonGroup> _known;

    public ShortNames(IReadOnlyList<PersonGroup> groups, PersonJudgements judged, OfficesAtOnce offices)
    {
        (_judged, _offices) = (judged, offices);
        _people = [.. groups.Where(IsFull)];
        _short = [.. groups.Where(group => !IsFull(group))];
        _index = new(_people);
        _known = _people.SelectMany(group => group.Members.Where(member => member.IsKnown).Select(member => (member.Id, group))).DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.group);
    }

    /// <summary>How many people and spellings were compared.</summary>
    public long Steps { get; private set; }

    public IReadOnlyList<PersonGroup> Assign()
    {
        var owners = _short.Select(Owner).ToList();
        foreach (var (group, owner) in _short.Zip(owners).Where(pair => pair.Second is not null || Home(pair.First) is null))
        {
            Known(group)?.Leave(group.Members[0]);
            owner?.Add(group);
        }

        return [.. _people, .. Joined(Runs([.. _short.Where((group, i) => owners[i] is null && Home(group) is null)]))];
    }

    private PersonGroup? Known(PersonGroup group) => group.Members is [{ IsAstray: true } astray] ? _known[astray.Id] : null;

    // Nobody else is meant by a name that the table knows, but a generation before or after.
    private PersonGroup? Home(PersonGroup group) => Known(group) is { } known
        && !group.Members[0].Seen.Offices.Any(month => DaysInOffice(known, month) > OfficeTimes.Generation) ? known : null;

    // One name in one office, seen again and again; without an office, of whoever alone was seen then.
    private List<PersonGroup> Runs(List<PersonGroup> rest)
    {
        var runs = new List<PersonGroup>();
        foreach (var name in rest.GroupBy(group => group.Members[0].Id))
        {
            var own = new List<PersonGroup>();
            var isFamily = _index.Near(name.First()).Any(person => FamilyName.IsOf(name.First(), person));
            foreach (var group in name.OrderBy(group => group.Members[0].Offices.Count == 0).ThenBy(group => group.Members[0].First))
            {
                var near = own.FindAll(run => IsNear(group, run, isFamily) && !run.IsOther(group, _judged, _offices));
                if (near is [var only])
                    only.Add(group);
                else
                    own.Add(group);
            }

            runs.AddRange(own);
        }

        return runs;
    }

    // What is nobody's family name is a whole name, and its bearer may change office.
    private static bool IsNear(PersonGroup group, PersonGroup run, bool isFamily) => group.Members[0] is { Active: { } active } one && (isFamily
        ? run.Members.Any(member => (one.Offices.Count == 0 ? member.Active?.DaysTo(active) : member.DaysInOfficeTo(one)) <= Slack)
        : run.Members.Any(member => member.Active?.DaysTo(active) <= OfficeTimes.Between) && !run.Members.Any(member => member.IsElsewhere(one)));

    private static bool IsFull(PersonGroup group) => group.Members.Any(candidate => candidate.IsFull);

    // What fits two is neither's, and what is seen at no time fits nobody.
    private PersonGroup? Owner(PersonGroup group)
    {
        if (group.Members.Any(candidate => candidate.Seen.Offices.Count == 0))
            return null;
        var known = Known(group);
        var near = _index.Near(group).Where(person => person != known).ToList();
        Steps += near.Count;
        var named = near.FindAll(person => FamilyName.IsOf(group, person));
        if (group.Members[0].Generation is var told and not Generation.Untold && named.Exists(person => person.Generation == told))
            named = named.FindAll(person => person.Generation == told);
        return Meant(group, named, Slack) ?? Meant(group, named, Handover) ?? Meant(group, named, Stretch) ?? Meant(group, named, Term) ?? Nearest(group, named, known) ?? (named.Count > 0 ? null : Meant(group, near.FindAll(person => FamilyName.IsLike(group, person)), Near, mustTellOffice: true));
    }

    // Whoever held the office nearest in time, if nobody else did within ten years, nor within twice as long.
    private PersonGroup? Nearest(PersonGroup group, List<PersonGroup> named, PersonGroup? known)
    {
        if (group.Members is not [{ Seen.Offices: { Count: 1 } months }] || months[0] is not { Office: not null } month)
            return null;
        var near = named.Append(known).OfType<PersonGroup>().Select(person => (Person: person, Days: DaysInOffice(person, month))).Where(person => person.Days is not null).OrderBy(person => person.Days).Take(2).ToList();
        return near.Count > 0 && near[0].Person is var nearest && near[0].Days <= OfficeTimes.Between && (near.Count == 1 || near[1].Days > Math.Max(OfficeTimes.Between, 2 * near[0].Days!.Value))
            && nearest != known && !nearest.IsOther(group, _judged, _offices) ? nearest : null;
    }

    private static int? DaysInOffice(PersonGroup person, OfficeMonth month) =>
        person.Members.SelectMany(member => member.SureOffices).Where(span => span.Office == month.Office).Min(span => (int?)span.DaysTo(month.Month));

    private PersonGroup? Meant(PersonGroup group, List<PersonGroup> named, int slack, bool mustTellOffice = false)
    {
        var meant = group.Members.SelectMany(candidate => candidate.Seen.Offices)
            .Select(month => !mustTellOffice || month.Office is not null ? named.Where(person => Held(person, month, slack)).Take(2).ToList() : [])
            .Select(held => held is [var only] ? only : null).Distinct().Take(2).ToList();
        return meant is [{ } owner] && !owner.IsOther(group, _judged, _offices) ? owner : null;
    }

    private static bool Held(PersonGroup person, OfficeMonth month, int slack) => slack == Stretch ? IsAmid(person, month) : person.Members.GroupBy(candidate => candidate.Id).Any(id =>
        month.Office is { } office && person.HasOffice
            ? Whole(id.SelectMany(candidate => candidate.Offices).Where(span => span.Office == office), id).Any(span => span.DaysTo(month.Month) <= slack)
            : Whole(id.Select(candidate => candidate.Active).OfType<OfficeSpan>(), id).Any(span => span.DaysTo(month.Month) <= slack));

    // In a time of office between two others that are no farther apart than a term.
    private static bool IsAmid(PersonGroup person, OfficeMonth month)
    {
        var spans = person.Members.SelectMany(candidate => candidate.Offices).Where(span => span.Office == month.Office).ToList();
        return spans.Exists(before => before.Last < month.Month && spans.Exists(after => after.First > month.Month && after.DaysTo(before) <= Term));
    }

    // What of one id is of one person lies within one time, but where the table knows the terms.
    private static IEnumerable<OfficeSpan> Whole(IEnumerable<OfficeSpan> spans, IEnumerable<PersonCandidate> id) => spans.ToList() is { Count: > 1 } parts && !id.Any(candidate => candidate.IsKnown)
        ? [new(parts[0].Office, parts.Min(span => span.First), parts.Max(span => span.Last))]
        : [.. spans];

    // Spellings of one family name in one office at one time.
    private List<PersonGroup> Joined(List<PersonGroup> rest)
    {
        var index = new FamilyIndex(rest);
        var sets = new DisjointSets(rest.Count);
        var joined = rest.ToArray();
        // What is nobody's family name is a whole name.
        var isFamily = rest.ConvertAll(group => _index.Near(group).Any(person => FamilyName.IsOf(group, person)));
        for (var i = 0; i < rest.Count; i++)
        {
            foreach (var other in index.PlacesNear(rest[i]).Where(other => other > i && sets.Find(other) != sets.Find(i)))
            {
                Steps++;
                var (a, b) = (sets.Find(i), sets.Find(other));
                if (!FamilyName.IsOne(rest[i], rest[other], isFamily[i] || isFamily[other] ? Slack : OfficeTimes.Gap) || joined[a].IsOther(joined[b], _judged, _offices))
                    continue;
                var root = sets.Join(a, b);
                joined[root].Add(joined[root == a ? b : a]);
            }
        }

        return [.. joined.Where((_, i) => sets.Find(i) == i)];
    }
}
