using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>Candidates that are one person, with what tells them from others.</summary>
internal sealed class PersonGroup
{
    // Of a father and a son of one name in different offices.
    private const int OtherOfficeGap = 10 * 365;

    // So many spellings of a person tell how it is spelt.
    private const int MostCompared = 8;

    private readonly List<PersonCandidate> _members = [];
    private readonly HashSet<string> _roots = new(StringComparer.Ordinal);
    private readonly HashSet<PersonId> _known = [];
    private List<OfficeSpan> _offices = [];

    public PersonGroup(PersonCandidate candidate)
    {
        _members.Add(candidate);
        _roots.UnionWith(candidate.Roots);
        _offices = Merged(candidate.Offices);
        Generation = candidate.Generation;
        if (candidate.IsKnown)
            _known.Add(candidate.Id);
    }

    public IReadOnlyList<PersonCandidate> Members => _members;

    /// <summary>Whether one of its names is the shorter one of two people.</summary>
    public bool IsVague => _members.Exists(member => member.IsVague);

    /// <summary>Whether it was seen in any office.</summary>
    public bool HasOffice => _offices.Count > 0;

    /// <summary>Which of several people of the name the spellings say that it is.</summary>
    public Generation Generation { get; private set; }

    /// <summary>Words of the longest name, an initial less than a word.</summary>
    public double Words => _members.Max(member => member.Words);

    /// <summary>Whether the two were each only read in a script other than the Latin one, and no common one: neither tells of the other.</summary>
    public bool IsHeardApart(PersonGroup other) => _members.TrueForAll(member => member.WasHeard && other._members.TrueForAll(rival => rival.WasHeard && member.IsHeardWith(rival)));

    public void Add(PersonGroup other)
    {
        _members.AddRange(other._members);
        _roots.UnionWith(other._roots);
        _offices = Merged([.. _offices, .. other._offices]);
        _known.UnionWith(other._known);
        Generation = Generation == Generation.Untold ? other.Generation : Generation;
    }

    public bool IsOther(PersonGroup other, PersonJudgements judged, OfficesAtOnce offices) =>
        _known.Count > 0 && other._known.Count > 0 && !_known.Overlaps(other._known) || judged.AreDifferent(_roots, other._roots) || IsOfAnotherGeneration(other)
        || _offices.Any(office => other._offices.Any(rival => offices.AreOfTwo(office, rival))) || IsOfAnotherTime(other);

    /// <summary>Whether the longest names of both are of two people, though a shorter one is part of both.</summary>
    public bool IsLongerOtherwise(PersonGroup other) =>
        _members.MaxBy(member => member.Words) is { IsFull: true } one && other._members.MaxBy(member => member.Words) is { IsFull: true } rival && one.LikenessTo(rival) is null;

    /// <summary>Whether both have offices, other ones at the same time.</summary>
    public bool IsElsewhere(PersonGroup other) => _offices.Exists(office => other._offices.Exists(rival => rival.DaysWith(office) > 0))
        && !_offices.Exists(office => other._offices.Exists(rival => rival.Office == office.Office));

    /// <summary>Days between the two in the same office; null: they share none.</summary>
    public int? DaysInOfficeTo(PersonGroup other) =>
        _offices.SelectMany(office => other._offices.Where(rival => rival.Office == office.Office).Select(rival => (int?)office.DaysTo(rival))).Min();

    /// <summary>Whether both have full names in one script, of which none is alike: what was heard of one of them in another script is no bridge.</summary>
    public bool IsSpeltOtherwise(PersonGroup other)
    {
        var pairs = _members.Where(member => member.IsFull).Take(MostCompared)
            .SelectMany(member => other._members.Where(rival => rival.IsFull && !member.IsHeardWith(rival)).Take(MostCompared).Select(rival => (member, rival))).ToList();
        return pairs.Count > 0 && (!pairs.Exists(pair => pair.member.LikenessTo(pair.rival) is not null) || pairs.Exists(pair => pair.member.IsOfAnotherFamily(pair.rival)));
    }

    /// <summary>Takes away what was seen of somebody else under an id of the table.</summary>
    public void Leave(PersonCandidate astray)
    {
        var own = _members.FindIndex(member => member.IsKnown && member.Id == astray.Id);
        _members[own] = _members[own].Within([.. _members[own].Seen.Offices.Except(astray.Seen.Offices)]);
    }

    /// <summary>Whether names that only one of the two has are names of two people: Carlos Rojas is both Carlos Rojas Medina and Carlos Rojas Molina.</summary>
    public bool IsNamedOtherwise(PersonGroup other, Func<PersonCandidate, PersonCandidate, bool> mayBeOne) => Alone(other)
        .Any(member => other.Alone(this).Any(rival => !mayBeOne(member, rival)));

    /// <summary>Whether one name of both, spelt at home as two are, is seen in other offices at once or years apart.</summary>
    public bool IsOfTwoNamesWith(PersonGroup other) => _members.Where(member => member.IsOfTwoNames)
        .Any(member => other._members.Any(rival => rival.Id == member.Id && (rival.IsElsewhere(member) || rival.IsYearsAndOfficesFrom(member)) || member.IsMarkedTwice && rival.IsInOtherOffices(member) && rival.LikenessTo(member) <= Likeness.Respelt));

    // Who is told to be the younger of the name isn't meant long before, nor the elder long after; the younger goes on to be meant when nobody says so any more.
    private bool IsOfAnotherGeneration(PersonGroup other) => (Generation == Generation.Untold) == (other.Generation == Generation.Untold)
        ? Generations.AreOther(Generation, other.Generation)
        : Generation == Generation.Untold ? other.IsOfAnotherGeneration(this)
        : Generation == Generation.Elder ? AreFar(this, other) : AreFar(other, this);

    private bool IsOfAnotherTime(PersonGroup other) => !_known.Overlaps(other._known)
        && DaysInOfficeTo(other) > OfficeTimes.Generation;

    private static bool AreFar(PersonGroup before, PersonGroup after)
    {
        var (offices, rivals) = (before._members.SelectMany(member => member.SureOffices).ToList(), after._members.SelectMany(member => member.SureOffices).ToList());
        var inOffice = offices.SelectMany(office => rivals.Where(rival => rival.Office == office.Office).Select(rival => (int?)rival.First.DayNumber - office.Last.DayNumber)).Min();
        return inOffice is { } days ? days > OfficeTimes.Gap : rivals.Min(rival => (int?)rival.First.DayNumber) - offices.Max(office => (int?)office.Last.DayNumber) > OtherOfficeGap;
    }

    // What is no longer than the name of both tells nothing.
    private IEnumerable<PersonCandidate> Alone(PersonGroup other)
    {
        var both = _members.Where(member => other._members.Exists(rival => rival.Id == member.Id)).Max(member => (double?)member.Words) ?? 0;
        return _members.Where(member => member.IsFull && member.Words > both && !other._members.Exists(rival => rival.Id == member.Id)).Take(MostCompared);
    }

    private static List<OfficeSpan> Merged(IEnumerable<OfficeSpan> offices)
    {
        var merged = new List<OfficeSpan>();
        foreach (var office in offices.OrderBy(span => span.Office, StringComparer.Ordinal).ThenBy(span => span.First))
        {
            if (merged is [.., var last] && last.Office == office.Office && last.DaysTo(office) <= OfficeTimes.Seldom)
                merged[^1] = last with { Last = office.Last > last.Last ? office.Last : last.Last };
            else
                merged.Add(office);
        }

        return merged;
    }
}
