namespace KnowledgeGraph.Resolution.People;

/// <summary>Joins candidates with full names, the most certain pairs first, so that what is joined doesn't hang on their order.</summary>
internal sealed class PersonGroups(IReadOnlyList<PersonCandidate> candidates, PersonJudgements judged, OfficesAtOnce offices)
{
    // Nobody is in public office for longer: what lies farther apart are namesakes.
    private const int Career = 45 * 365;

    // Between two reports of one holder; a father's and a son's terms lie farther apart.
    private const int OfficeGap = 3 * 365;

    private readonly int[] _group = [.. Enumerable.Range(0, candidates.Count)];

    /// <summary>An analyst who says so is right, whatever the table knows.</summary>
    public void JoinJudged()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < candidates.Count; i++)
        {
            var root = judged.Root(candidates[i].Id);
            if (!first.TryAdd(root, i))
                _group[i] = first[root];
        }
    }

    public void JoinFullNames()
    {
        var alike = AlikeNames.Pairs(candidates)
            .Select(pair => (pair.One, pair.Other, Likeness: candidates[pair.One].LikenessTo(candidates[pair.Other])))
            .Where(pair => pair.Likeness is { } likeness && MayBeOne(candidates[pair.One], candidates[pair.Other], likeness)).ToList();
        foreach (var level in alike.GroupBy(pair => pair.Likeness!.Value).OrderBy(level => level.Key))
        {
            var near = level.SelectMany(pair => new[] { (pair.One, pair.Other), (One: pair.Other, Other: pair.One) }).ToLookup(pair => pair.One, pair => pair.Other);
            foreach (var (one, other, _) in level.Where(pair => level.Key == Likeness.SameWords || AreOnly(pair.One, pair.Other, near)).ToList())
                Join(one, other);
        }
    }

    public IReadOnlyList<IReadOnlyList<PersonCandidate>> Result() =>
        [.. candidates.Select((candidate, i) => (candidate, Group: _group[i])).GroupBy(pair => pair.Group, pair => pair.candidate).Select(group => group.ToList())];

    private static bool MayBeOne(PersonCandidate one, PersonCandidate other, Likeness likeness)
    {
        if (one.IsKnown && other.IsKnown || one.Active is { } active && other.Active is { } rival && active.DaysTo(rival) > Career)
            return false;
        return likeness == Likeness.SameWords || one.DaysInOfficeTo(other) <= OfficeGap;
    }

    // A vague name that fits two people is neither's.
    private bool AreOnly(int one, int other, ILookup<int, int> near) =>
        near[one].Concat(near[other]).Append(one).Append(other).Select(candidate => _group[candidate]).Distinct().Take(3).Count() <= 2;

    private void Join(int one, int other)
    {
        var (a, b) = (_group[one], _group[other]);
        if (a == b || Members(a).Any(mine => Members(b).Any(theirs => AreTwo(mine, theirs))))
            return;
        for (var i = 0; i < _group.Length; i++)
            _group[i] = _group[i] == Math.Max(a, b) ? Math.Min(a, b) : _group[i];
    }

    private bool AreTwo(PersonCandidate one, PersonCandidate other) =>
        one.IsKnown && other.IsKnown || judged.AreDifferent(one.Id, other.Id)
        || one.Offices.Any(office => other.Offices.Any(rival => offices.AreOfTwo(office, rival)));

    private IEnumerable<PersonCandidate> Members(int group) => candidates.Where((_, i) => _group[i] == group);
}
