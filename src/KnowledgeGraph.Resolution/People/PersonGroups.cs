using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Joins candidates with full names, the most certain pairs first, so that what is joined doesn't hang on their order.</summary>
internal sealed class PersonGroups
{
    // Nobody is in public office for longer: what lies farther apart are namesakes.
    private const int Career = 45 * 365;

    // Between two reports of one holder; a father's and a son's terms lie farther apart.
    private const int OfficeGap = 3 * 365;

    // Who is named without an office is meant in the time in which the other is heard of.
    private const int Untold = 400;

    // From one office to the next.
    private const int Between = 10 * 365;

    // More spellings than a person has: such a name tells nobody.
    private const int MostNear = 32;

    // What was misheard is meant by office and time, or not at all.
    private const int Near = 200;

    // Where the name says nothing, the office and the month do.
    private const int Month = 31;

    private readonly IReadOnlyList<PersonCandidate> _candidates;
    private readonly PersonJudgements _judged;
    private readonly OfficesAtOnce _offices;
    private readonly DisjointSets _sets;
    private readonly PersonGroup?[] _groups;

    public PersonGroups(IReadOnlyList<PersonCandidate> candidates, PersonJudgements judged, OfficesAtOnce offices)
    {
        (_candidates, _judged, _offices) = (candidates, judged, offices);
        _sets = new(candidates.Count);
        _groups = [.. candidates.Select(candidate => new PersonGroup(candidate, judged))];
    }

    public IReadOnlyList<PersonGroup> Result => [.. _groups.OfType<PersonGroup>()];

    /// <summary>An analyst who says so is right, whatever the table knows.</summary>
    public void JoinJudged()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _candidates.Count; i++)
        {
            var root = _judged.Root(_candidates[i].Id);
            if (!first.TryAdd(root, i))
                Unite(first[root], i);
        }
    }

    public void JoinAlike(IReadOnlyList<AlikePair> pairs)
    {
        var possible = pairs.Where(pair => MayBeOne(_candidates[pair.One], _candidates[pair.Other], pair.Likeness)).ToList();
        foreach (var level in possible.GroupBy(Level).OrderBy(level => level.Key))
        {
            var near = GroupsNear(possible.Where(pair => Level(pair).CompareTo(level.Key) <= 0));
            foreach (var (one, other) in level.Select(pair => (_sets.Find(pair.One), _sets.Find(pair.Other))).Distinct().ToList())
            {
                if (level.Key.Likeness <= Likeness.Respelt || one != other && AreOnly(one, other, near))
                    Join(one, other, level.Key.Likeness);
            }
        }
    }

    // Who was in that office is meant before who was in another.
    private (Likeness Likeness, bool IsElsewhere) Level(AlikePair pair) => (pair.Likeness, !(_candidates[pair.One].DaysInOfficeTo(_candidates[pair.Other]) <= OfficeGap));

    private bool MayBeOne(PersonCandidate one, PersonCandidate other, Likeness likeness)
    {
        if (one.IsKnown && other.IsKnown || one.Active is { } active && other.Active is { } rival && active.DaysTo(rival) > Career)
            return false;
        if (likeness == Likeness.SameWords)
            return true;
        if (likeness == Likeness.OtherReading)
            return one.Offices.Any(office => _offices.IsExclusive(office.Office) && other.Offices.Any(same => same.Office == office.Office && same.DaysTo(office) <= Month));
        if (likeness == Likeness.LikeSound)
            return one.DaysInOfficeTo(other) <= Near;
        if (one.IsElsewhere(other))
            return false;
        return likeness == Likeness.Respelt || one.DaysInOfficeTo(other) <= OfficeGap || IsUntold(one, other)
            || likeness == Likeness.SameSound && one.DaysInOfficeTo(other) is null && one.Active?.DaysTo(other.Active!) <= Between && one.IsWrittenAs(other)
            || likeness == Likeness.PartOfTheOther && !one.Traits.HasFlag(NamingTraits.Syllables) && one.DaysInOfficeTo(other) is null && one.Active?.DaysTo(other.Active!) <= Between && one.HasEndsOf(other);
    }

    private static bool IsUntold(PersonCandidate one, PersonCandidate other) => (one.Offices.Count == 0 || other.Offices.Count == 0)
        && one.Active is { } active && other.Active is { } rival && active.DaysTo(rival) <= Untold;

    // A vague name that fits two people is neither's: each third person near one of the two must be near the other, too.
    private static bool AreOnly(int one, int other, Dictionary<int, HashSet<int>> near) => near[one].Count <= MostNear && near[other].Count <= MostNear
        && near[one].Where(third => third != other).All(near[other].Contains) && near[other].Where(third => third != one).All(near[one].Contains);

    // By group the groups that are alike, on this level or a surer one.
    private Dictionary<int, HashSet<int>> GroupsNear(IEnumerable<AlikePair> pairs)
    {
        var near = new Dictionary<int, HashSet<int>>();
        foreach (var (a, b) in pairs.Select(pair => (_sets.Find(pair.One), _sets.Find(pair.Other))).Where(pair => pair.Item1 != pair.Item2))
        {
            Add(a, b);
            Add(b, a);
        }

        return near;

        void Add(int one, int other)
        {
            if (!near.TryGetValue(one, out var groups))
                near[one] = groups = [];
            if (groups.Count <= MostNear)
                groups.Add(other);
        }
    }

    private void Join(int one, int other, Likeness likeness)
    {
        var (a, b) = (_sets.Find(one), _sets.Find(other));
        if (a != b && !_groups[a]!.IsOther(_groups[b]!, _judged, _offices) && (likeness < Likeness.SameSound || !_groups[a]!.IsSpeltOtherwise(_groups[b]!)))
            Unite(a, b);
    }

    private void Unite(int one, int other)
    {
        var (a, b) = (_sets.Find(one), _sets.Find(other));
        var root = _sets.Join(a, b);
        var (large, small) = _groups[a]!.Members.Count >= _groups[b]!.Members.Count ? (_groups[a]!, _groups[b]!) : (_groups[b]!, _groups[a]!);
        large.Add(small);
        (_groups[a], _groups[b]) = (null, null);
        _groups[root] = large;
    }
}
