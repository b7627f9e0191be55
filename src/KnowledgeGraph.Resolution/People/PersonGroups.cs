using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Joins candidates with full names, the most certain pairs first, so that what is joined doesn't hang on their order.</summary>
internal sealed class PersonGroups
{
    // Nobody is in public office for longer: what lies farther apart are namesakes.
    private const int Career = 30 * 365;

    // Who held the same office before is a father, or a namesake.
    private const int Generation = OfficeTimes.Generation;

    // Between the ranks of two likenesses.
    private const int Steps = 5;
    private const int AllLevels = ((int)Likeness.OtherReading + 1) * Steps;

    // A family name more behind (Déby, Déby Itno) is told again within a term.
    private const int Mandate = 5 * 365;

    // Who is named without an office is meant in the time in which the other is heard of.
    private const int Untold = 400;

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
        _groups = [.. candidates.Select(candidate => new PersonGroup(candidate))];
    }

    public IReadOnlyList<PersonGroup> Result => [.. _groups.OfType<PersonGroup>()];

    /// <summary>An analyst who says so is right, whatever the table knows.</summary>
    public void JoinJudged()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _candidates.Count; i++)
        {
            foreach (var root in _candidates[i].Roots.Where(_judged.IsSame))
            {
                if (!first.TryAdd(root, i) && _sets.Find(first[root]) != _sets.Find(i))
                    Unite(first[root], i);
            }
        }
    }

    public void JoinAlike(IReadOnlyList<AlikePair> pairs)
    {
        var possible = pairs.Where(pair => MayBeOne(_candidates[pair.One], _candidates[pair.Other], pair.Likeness)).ToList();
        // Spellings of one name that another may lie between are no rivals.
        var later = pairs.Where(pair => pair.Likeness is Likeness.Respelt or Likeness.SameSound && IsLater(_candidates[pair.One], _candidates[pair.Other])).ToList();
        var levels = possible.Distinct().ToDictionary(pair => pair, Level);
        foreach (var level in possible.GroupBy(pair => (Level: levels[pair], pair.Likeness)).OrderBy(level => level.Key))
        {
            var likeness = level.Key.Likeness;
            if (likeness == Likeness.SameWords)
            {
                // Who comes back to an office is nearest to whom one was.
                foreach (var pair in level.OrderBy(pair => _candidates[pair.One].Active?.DaysTo(_candidates[pair.Other].Active ?? _candidates[pair.One].Active!)))
                    Join(pair.One, pair.Other, likeness);
                continue;
            }

            // Who has the same words and was not joined is another, and so is whoever is in another office then.
            var others = possible.Where(pair => pair.Likeness != Likeness.SameWords && !AreTwo(_groups[_sets.Find(pair.One)]!, _groups[_sets.Find(pair.Other)]!, pair.Likeness)).ToList();
            var (near, anyhow) = (GroupsNear(others.Where(pair => levels[pair] <= level.Key.Level)), GroupsNear([.. others, .. later]));
            foreach (var (one, other) in others.Where(pair => levels[pair] == level.Key.Level && pair.Likeness == likeness).Select(pair => (_sets.Find(pair.One), _sets.Find(pair.Other))).Distinct()
                .Where(pair => likeness == Likeness.Respelt || pair.Item1 != pair.Item2 && AreOnly(pair.Item1, pair.Item2, near, anyhow, likeness)).ToList())
                Join(one, other, likeness);
        }
    }

    // Whoever is in one office is joined before anybody who is in another, however alike the names: a short name, and what script lets sound alike, is of the office first.
    private int Level(AlikePair pair) => NameLevel(pair) + (_candidates[pair.One].IsInOtherOffices(_candidates[pair.Other]) ? AllLevels : 0);

    // Who was in that office lately is meant before who was in it long ago. One name in two offices at once, or again after years, waits for what longer names tell.
    private int NameLevel(AlikePair pair)
    {
        var (one, other) = (_candidates[pair.One], _candidates[pair.Other]);
        var inOffice = one.DaysInOfficeTo(other);
        if (pair.Likeness <= Likeness.Respelt && one.IsVague && other.IsVague)
            return (int)Likeness.SameSound * Steps - 1;
        if (pair.Likeness == Likeness.SameWords)
            return inOffice <= OfficeTimes.Gap || inOffice is null && one.IsWhole && other.IsWhole ? 0 : (int)Likeness.PartOfTheOther * Steps + 1;
        // A name that goes on behind or between is meant before one with another given name in front.
        var isLate = pair.Likeness == Likeness.PartOfTheOther && !(one.HasEndsOf(other) || one.IsContinuedBy(other) || other.IsContinuedBy(one));
        if (pair.Likeness == Likeness.SameSound && inOffice <= OfficeTimes.Gap)
            return (int)pair.Likeness * Steps + (one.IsSurelyHeardAs(other) ? 0 : 1);
        return (int)pair.Likeness * Steps + (inOffice <= OfficeTimes.Gap && !isLate ? 0 : inOffice <= OfficeTimes.Gap || !isLate ? 2 : 3);
    }

    private bool MayBeOne(PersonCandidate one, PersonCandidate other, Likeness likeness)
    {
        if (one.IsKnown && other.IsKnown && one.Id != other.Id || one.Active is { } active && other.Active is { } rival && active.DaysTo(rival) > Career)
            return false;
        if (likeness == Likeness.SameWords)
            return !(one.DaysInOfficeTo(other) > Generation);
        if (likeness == Likeness.OtherReading)
            return one.Offices.Any(office => _offices.IsExclusive(office.Office) && other.Offices.Any(same => same.Office == office.Office && same.DaysTo(office) <= Month));
        if (likeness == Likeness.LikeSound)
            return one.DaysInOfficeTo(other) <= Near;
        if (one.IsElsewhere(other))
            return false;
        return likeness == Likeness.Respelt && IsInTime(one, other) || one.DaysInOfficeTo(other) <= GapOf(one, other, likeness) || IsUntold(one, other)
            || likeness == Likeness.SameSound && one.Active?.DaysTo(other.Active!) <= OfficeTimes.Between && one.IsWrittenAs(other) && (one.DaysInOfficeTo(other) is not { } days || days <= OfficeTimes.Between && one.IsCutOtherwise(other))
            || likeness == Likeness.SameSound && one.DaysInOfficeTo(other) <= OfficeTimes.Between && one.IsTranscribedAs(other)
            || likeness == Likeness.PartOfTheOther && !one.Traits.HasFlag(NamingTraits.Syllables) && one.DaysInOfficeTo(other) is null && one.Active?.DaysTo(other.Active!) <= OfficeTimes.Between && (one.HasEndsOf(other) || one.HasInitialsOf(other));
    }

    // A grandson has the grandfather's name, and is told from him by a short form of it: Konstantinos, Kostas.
    private static bool IsInTime(PersonCandidate one, PersonCandidate other) => !(one.DaysInOfficeTo(other) > Generation)
        && (one.Active is not { } active || other.Active is not { } rival || active.DaysTo(rival) <= OfficeTimes.Between || one.IsSpeltAs(other));

    private static bool IsLater(PersonCandidate one, PersonCandidate other) => !(one.IsKnown && other.IsKnown) && !one.IsElsewhere(other) && one.Active is { } active && active.DaysTo(other.Active ?? active) <= OfficeTimes.Between;

    // A middle name less, seldom heard of, is more likely one than a letter more or a turned name.
    private static int GapOf(PersonCandidate one, PersonCandidate other, Likeness likeness) =>
        likeness != Likeness.PartOfTheOther || one.Words == other.Words || one.Traits.HasFlag(NamingTraits.Syllables) ? OfficeTimes.Gap
        : one.IsPrecededIn(other) || other.IsPrecededIn(one) ? (one.FollowsInOffice(other) || one.HasLeftTo(other) || other.HasLeftTo(one) ? 0 : OfficeTimes.Gap)
        : one.HasEndsOf(other) ? OfficeTimes.Between
        : one.IsContinuedBy(other) || other.IsContinuedBy(one) ? Mandate : OfficeTimes.Gap;

    private static bool IsUntold(PersonCandidate one, PersonCandidate other) => (one.Offices.Count == 0 || other.Offices.Count == 0)
        && one.Active is { } active && other.Active is { } rival && active.DaysTo(rival) <= Untold;

    // A vague name that fits two people is neither's: each third person near it must anyhow be near the other, too. Of two names the shorter is the vague one.
    private bool AreOnly(int one, int other, Dictionary<int, HashSet<int>> near, Dictionary<int, HashSet<int>> anyhow, Likeness likeness)
    {
        var (ours, theirs) = likeness == Likeness.PartOfTheOther ? (_groups[one]!.Words, _groups[other]!.Words) : (0, 0);
        return near[one].Count <= MostNear && near[other].Count <= MostNear
            && (ours > theirs || near[one].All(third => third == other || anyhow[other].Contains(third) || AreApart(third, other) || ours < theirs && IsFarther(third, other, one)))
            && (theirs > ours || near[other].All(third => third == one || anyhow[one].Contains(third) || AreApart(third, one) || theirs < ours && IsFarther(third, one, other)));

        // Of a name that is shorter than those of two whoever was in its office then.
        bool IsFarther(int third, int rival, int vague) => _groups[vague]!.DaysInOfficeTo(_groups[rival]!) is { } days && _groups[vague]!.DaysInOfficeTo(_groups[third]!) is { } far
            && (days <= OfficeTimes.Seldom && far > OfficeTimes.Seldom || days <= OfficeTimes.Change && far > OfficeTimes.Change);

        bool AreApart(int third, int rival) => _groups[third]!.IsHeardApart(_groups[rival]!);
    }

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
        if (a != b && !AreTwo(_groups[a]!, _groups[b]!, likeness) && (likeness < Likeness.SameSound || !_groups[a]!.IsSpeltOtherwise(_groups[b]!)))
            Unite(a, b);
    }

    private bool AreTwo(PersonGroup one, PersonGroup other, Likeness likeness) => one.IsOther(other, _judged, _offices) || likeness switch
    {
        Likeness.SameWords => AreTwoOfOneName(one, other),
        Likeness.Respelt or Likeness.SameSound => one.IsElsewhere(other) || one.IsVague && other.IsVague && one.IsLongerOtherwise(other),
        Likeness.PartOfTheOther => one.IsElsewhere(other) || one.IsLongerOtherwise(other),
        _ => false,
    };

    private bool AreTwoOfOneName(PersonGroup one, PersonGroup other) => one.IsOfTwoNamesWith(other) || other.IsOfTwoNamesWith(one)
        || one.IsNamedOtherwise(other, (a, b) => a.LikenessTo(b) is { } likeness && (likeness is Likeness.SameWords or Likeness.Respelt or Likeness.SameSound || MayBeOne(a, b, likeness)));

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
