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

    // What was misheard is meant by office and time, or not at all.
    private const int Near = 200;

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
        foreach (var level in possible.GroupBy(pair => pair.Likeness).OrderBy(level => level.Key))
        {
            var near = GroupsNear(level);
            foreach (var pair in level.Where(pair => level.Key <= Likeness.Respelt || AreOnly(pair, near)).ToList())
                Join(pair.One, pair.Other);
        }
    }

    private static bool MayBeOne(PersonCandidate one, PersonCandidate other, Likeness likeness)
    {
        if (one.IsKnown && other.IsKnown || one.Active is { } active && other.Active is { } rival && active.DaysTo(rival) > Career)
            return false;
        if (likeness == Likeness.SameWords)
            return true;
        if (likeness == Likeness.LikeSound)
            return one.DaysInOfficeTo(other) <= Near;
        if (one.IsElsewhere(other))
            return false;
        return likeness == Likeness.Respelt || one.DaysInOfficeTo(other) <= OfficeGap || IsUntold(one, other)
            || likeness == Likeness.PartOfTheOther && one.DaysInOfficeTo(other) is null && one.Active?.DaysTo(other.Active!) <= Between && one.HasEndsOf(other);
    }

    private static bool IsUntold(PersonCandidate one, PersonCandidate other) => (one.Offices.Count == 0 || other.Offices.Count == 0)
        && one.Active is { } active && other.Active is { } rival && active.DaysTo(rival) <= Untold;

    // By candidate the groups of its neighbours and its own; more than two are too many, whichever they are.
    private Dictionary<int, HashSet<int>> GroupsNear(IEnumerable<AlikePair> level)
    {
        var near = new Dictionary<int, HashSet<int>>();
        foreach (var pair in level)
        {
            Add(pair.One, pair.Other);
            Add(pair.Other, pair.One);
        }

        return near;

        void Add(int one, int other)
        {
            if (!near.TryGetValue(one, out var groups))
                near[one] = groups = [_sets.Find(one)];
            if (groups.Count <= 2)
                groups.Add(_sets.Find(other));
        }
    }

    // A vague name that fits two people is neither's.
    private static bool AreOnly(AlikePair pair, Dictionary<int, HashSet<int>> near) => near[pair.One].Union(near[pair.Other]).Count() <= 2;

    private void Join(int one, int other)
    {
        var (a, b) = (_sets.Find(one), _sets.Find(other));
        if (a != b && !_groups[a]!.IsOther(_groups[b]!, _judged, _offices))
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
