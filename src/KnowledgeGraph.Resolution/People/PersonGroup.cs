namespace KnowledgeGraph.Resolution.People;

/// <summary>Candidates that are one person, with what tells them from others.</summary>
internal sealed class PersonGroup
{
    // Terms that lie no farther apart are one.
    private const int Change = 62;

    // So many spellings of a person tell how it is spelt.
    private const int MostCompared = 8;

    private readonly List<PersonCandidate> _members = [];
    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);
    private List<OfficeSpan> _offices = [];

    public PersonGroup(PersonCandidate candidate, PersonJudgements judged)
    {
        _members.Add(candidate);
        _roots.Add(judged.Root(candidate.Id));
        _offices = Merged(candidate.Offices);
        IsKnown = candidate.IsKnown;
    }

    public IReadOnlyList<PersonCandidate> Members => _members;

    /// <summary>Whether the table of offices has somebody of it.</summary>
    public bool IsKnown { get; private set; }

    public void Add(PersonGroup other)
    {
        _members.AddRange(other._members);
        _roots.UnionWith(other._roots);
        _offices = Merged([.. _offices, .. other._offices]);
        IsKnown |= other.IsKnown;
    }

    public bool IsOther(PersonGroup other, PersonJudgements judged, OfficesAtOnce offices) =>
        IsKnown && other.IsKnown || judged.AreDifferent(_roots, other._roots)
        || _offices.Any(office => other._offices.Any(rival => offices.AreOfTwo(office, rival)));

    /// <summary>Whether both have full names in one script, of which none is alike: what was heard of one of them in another script is no bridge.</summary>
    public bool IsSpeltOtherwise(PersonGroup other)
    {
        var pairs = _members.Where(member => member.IsFull).Take(MostCompared)
            .SelectMany(member => other._members.Where(rival => rival.IsFull && !member.IsHeardWith(rival)).Take(MostCompared).Select(rival => (member, rival))).ToList();
        return pairs.Count > 0 && !pairs.Exists(pair => pair.member.LikenessTo(pair.rival) is not null);
    }

    private static List<OfficeSpan> Merged(IEnumerable<OfficeSpan> offices)
    {
        var merged = new List<OfficeSpan>();
        foreach (var office in offices.OrderBy(span => span.Office, StringComparer.Ordinal).ThenBy(span => span.First))
        {
            if (merged is [.., var last] && last.Office == office.Office && last.DaysTo(office) <= Change)
                merged[^1] = last with { Last = office.Last > last.Last ? office.Last : last.Last };
            else
                merged.Add(office);
        }

        return merged;
    }
}
