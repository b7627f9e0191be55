using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <summary>All that was seen of one id, with what the table of offices knows of it.</summary>
internal sealed partial class PersonCandidate
{
    // Of a longer text the beginning is name enough, and so many spellings tell who is meant.
    private const int MaxLetters = 200;
    private const int MaxNames = 50;
    private const int WholeName = 3;
    private const double Initial = 0.5;

    private readonly NamingTraits _traits;
    private readonly Scripts _scripts;
    private readonly IReadOnlyList<string> _readings;
    private readonly IReadOnlyList<string> _readingsAbroad;
    private readonly IReadOnlyList<OfficeSpan> _terms;
    private readonly List<OfficeSpan> _left = [];
    private readonly bool _isAlwaysTold;

    public PersonCandidate(PersonSeen seen, OfficeTable table)
    {
        var terms = table.TermsOf(seen.Id).ToList();
        (Seen, IsKnown, IsWhole, _traits) = (seen, terms.Count > 0, true, Naming.Of(seen.Party));
        _terms = [.. terms.Select(term => new OfficeSpan(term.Office, term.From ?? DateOnly.MinValue, term.To ?? table.VerifiedUntil))];
        _left = [.. terms.GroupBy(term => term.Office).Where(office => office.All(term => term.To is not null)).Select(office => new OfficeSpan(office.Key, DateOnly.MinValue, office.Max(term => term.To!.Value)))];
        string[] names = [.. terms.Select(term => term.Name).Concat(seen.Names).Distinct(StringComparer.Ordinal).Take(MaxNames).Select(name => name.Length > MaxLetters ? name[..MaxLetters] : name)];
        Names = [.. names.Where(name => !NameScript.IsUnspaced(name)).Select(name => new PersonName(name, _traits))];
        var characters = names.Where(NameScript.IsUnspaced).Select(name => InCharacters(name, _traits)).ToList();
        Characters = [.. characters.Select(name => Respelling.AsAtHome(name.Text, seen.Party)).Distinct(StringComparer.Ordinal)];
        List<Generation> generations = [.. Names.Select(name => name.Generation).Concat(characters.Select(name => name.Generation)).Distinct()];
        Generation = generations.Where(told => told != Generation.Untold).Take(2).ToList() is [var only] ? only : Generation.Untold;
        _isAlwaysTold = !generations.Contains(Generation.Untold);
        Names = [.. Names, .. terms.SelectMany(ByShortNames).DistinctBy(name => name.Text)];
        _scripts = seen.Names.Skip(1).DefaultIfEmpty(seen.Names[0]).Aggregate(Scripts.None, (all, name) => all | NameScript.Of(name));
        Offices = Spans(seen.Offices, _terms);
        Active = seen.Offices.Count > 0 || terms.Count > 0 ? Span("", seen.Offices, Offices) : null;
        _readings = [.. Names.Where(name => name.Words.Count > 1 && name.HasWord && NameScript.Of(name.Text) == Scripts.Latin)
            .SelectMany(name => _traits.HasFlag(NamingTraits.Table) ? Syllables.Of(name) : _scripts == Scripts.Unspaced ? [.. Respelling.Of(name, seen.Party, wasHeard: false), .. Respelling.AtHome(name, seen.Party)] : Respelling.Of(name, seen.Party, _scripts == Scripts.Cyrillic)).Distinct(StringComparer.Ordinal)];
        _readingsAbroad = [.. Names.Where(name => name.Words.Count > 1 && NameScript.Of(name.Text) == Scripts.Latin).SelectMany(name => Syllables.InDialect(name, seen.Party))
            .Concat(Characters.SelectMany(name => Respelling.OfCharacters(name, seen.Party))).Distinct(StringComparer.Ordinal)];
        Transcribed = WasHeard && _scripts != Scripts.Cyrillic ? [] : [.. Names.Select(name => Transcriptions.Of(name, seen.Party, WasHeard)).OfType<PersonName>()];
        IsFull = Names.Any(name => name.IsFull) || _traits.HasFlag(NamingTraits.Table) && _readings.Count > 0 || Characters.Any(IsWholeName);
    }

    private PersonCandidate(PersonCandidate whole, ValueList<OfficeMonth> months, IReadOnlyList<OfficeSpan> terms)
    {
        (Seen, IsKnown, IsFull, Names, Characters) = (whole.Seen with { Offices = months }, whole.IsKnown, whole.IsFull, whole.Names, whole.Characters);
        (_traits, _scripts, _readings, _readingsAbroad, Transcribed, _terms, _left, _isAlwaysTold) = (whole._traits, whole._scripts, whole._readings, whole._readingsAbroad, whole.Transcribed, terms, whole._left, whole._isAlwaysTold);
        Generation = whole.GenerationIn(months);
        Offices = Spans(months, terms);
        Active = months.Count > 0 || terms.Count > 0 ? Span("", months, Offices) : null;
    }

    public PersonSeen Seen { get; }

    public PersonId Id => Seen.Id;

    /// <summary>What was seen, and the ends of the terms that the table knows.</summary>
    public PersonSeen SeenOrKnown => Seen with
    {
        Offices = [.. Seen.Offices.Concat(_terms.SelectMany(term => new[] { term.First, term.Last }.Select(day => new OfficeMonth(term.Office, new(day.Year, day.Month, 1), 0))))],
    };

    public IReadOnlyList<PersonName> Names { get; private init; }

    /// <summary>The names as they are compared with what was read back from another script; none where that is not known of the party.</summary>
    public IReadOnlyList<PersonName> Transcribed { get; private init; }

    /// <summary>Spellings in a script without spaces.</summary>
    public IReadOnlyList<string> Characters { get; private init; }

    public IReadOnlyList<OfficeSpan> Offices { get; }

    /// <summary>Of whom the table knows only what it says: what else was seen may be somebody else's.</summary>
    public IReadOnlyList<OfficeSpan> SureOffices => IsKnown ? _terms : Offices;

    /// <summary>From the first to the last day known; null: none is.</summary>
    public OfficeSpan? Active { get; }

    /// <summary>Whether the table of offices has the person.</summary>
    public bool IsKnown { get; private init; }

    /// <summary>Whether more than a family name is known.</summary>
    public bool IsFull { get; private init; }

    /// <summary>Which of several people of the name the spellings say that it is.</summary>
    public Generation Generation { get; }

    /// <summary>Whether all that was seen of the id is meant.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether it was seen under an id of the table outside the time of that person, who is meant unless somebody else is.</summary>
    public bool IsAstray { get; private init; }

    /// <summary>Whether the name is the shorter one of two people in that office, so that its months need not be of one.</summary>
    public bool IsVague { get; private init; }

    /// <summary>As which judgements name it.</summary>
    public HashSet<string> Roots { get; } = new(StringComparer.Ordinal);

    /// <summary>The first month seen; of nothing dated the least day.</summary>
    public DateOnly First => Seen.Offices.Select(month => month.Month).DefaultIfEmpty().Min();

    public NamingTraits Traits => _traits;

    /// <summary>Whether a name was only read in another script than the Latin one.</summary>
    public bool WasHeard => !_scripts.HasFlag(Scripts.Latin);

    /// <summary>Whether the names of the two were read in different scripts.</summary>
    public bool IsHeardWith(PersonCandidate other) => (_scripts & other._scripts) == 0;

    /// <summary>Through which script the names of one of the two went that those of the other didn't.</summary>
    public Hearing HearingWith(PersonCandidate other) => !IsHeardWith(other) ? Hearing.None : ((_scripts | other._scripts) & Scripts.Unspaced) != 0 ? Hearing.Characters : Hearing.Letters;

    /// <summary>What was seen of the id in some of its months.</summary>
    public PersonCandidate Within(ValueList<OfficeMonth> months) => months.Count == Seen.Offices.Count ? this : new(this, months, _terms);

    /// <summary>What was seen in a month of an office in which two people have the name as a shorter one.</summary>
    public PersonCandidate Vaguely(OfficeMonth month) => new(this, [month], _terms) { IsVague = true };

    /// <summary>Words of the longest name, an initial less than a word.</summary>
    public double Words => Names.Max(name => (double?)name.Words.Sum(word => word.IsInitial ? Initial : 1)) ?? 0;

    /// <summary>What was seen in a month that is none of the person of the table, under family names alone.</summary>
    public PersonCandidate Astray(OfficeMonth month, IReadOnlyList<PersonName> names) =>
        new(this, [month], []) { IsKnown = false, IsFull = false, IsAstray = true, Names = names, Characters = [], Transcribed = [] };

    /// <summary>The spellings that are no more than a family name.</summary>
    public IReadOnlyList<PersonName> FamilyNames(IEnumerable<OfficeTerm> terms)
    {
        var family = terms.SelectMany(term => term.ShortNames).Select(PersonId.Normalise).ToHashSet(StringComparer.Ordinal);
        return [.. Names.Where(name => name.HasWord && !name.IsFull && family.Contains(PersonId.Normalise(name.Text)))];
    }

    /// <summary>How far it lies from a moment: another office is farther than any day.</summary>
    public long DaysTo(PersonMoment moment) => Seen.Offices.Select(month =>
        Math.Abs(month.Month.DayNumber - moment.Month.DayNumber) + (month.Office == moment.Office ? 0L : int.MaxValue)).DefaultIfEmpty(long.MaxValue).Min();

    /// <summary>Days between the two in the same office; null: they share none.</summary>
    public int? DaysInOfficeTo(PersonCandidate other) =>
        Offices.SelectMany(office => other.Offices.Where(rival => rival.Office == office.Office).Select(rival => (int?)office.DaysTo(rival))).Min();

    /// <summary>Whether both have offices, other ones at the same time.</summary>
    public bool IsElsewhere(PersonCandidate other) =>
        DaysInOfficeTo(other) is null && Offices.Any(office => other.Offices.Any(rival => rival.DaysTo(office) == 0));

    /// <summary>Whether both have offices, and none of them is of both.</summary>
    public bool IsInOtherOffices(PersonCandidate other) => Offices.Count > 0 && other.Offices.Count > 0 && DaysInOfficeTo(other) is null;

    /// <summary>Whether both have offices, none of them of both, with years between.</summary>
    public bool IsYearsAndOfficesFrom(PersonCandidate other) => IsInOtherOffices(other) && Active!.DaysTo(other.Active!) > OfficeTimes.Gap;

    /// <summary>Whether it is spelt as two names are at home, in characters, with marks or in a script without short vowels, so that offices at one time or years apart are of two people.</summary>
    public bool IsOfTwoNames => Characters.Count(IsWholeName) > 1 || IsMarkedTwice
        || _traits.HasFlag(NamingTraits.Sparse) && AtHome() is { Count: > 1 } spelt && spelt.Exists(name => !name.MayBe(spelt[0]) && name.Together != spelt[0].Together);

    /// <summary>Texts of which candidates that are alike have one in common.</summary>
    public IEnumerable<string> Keys()
    {
        foreach (var name in Names.Where(name => name.IsFull))
        {
            foreach (var key in name.Keys.Concat(NameEar.Keys(name)))
                yield return key;
        }

        foreach (var key in Transcribed.Where(name => name.IsFull).SelectMany(name => name.Keys))
            yield return $"back {key}";

        // What is of somebody else under an id of the table has only the family name of it.
        foreach (var name in Characters.Concat(IsAstray ? [] : _readings.Concat(_readingsAbroad)))
            yield return name;
    }

    /// <summary>Texts of which two of one office and time have one in common, one of whom is named by another reading of the characters.</summary>
    public IEnumerable<string> ReadingKeys()
    {
        if (_traits.HasFlag(NamingTraits.Table) || (_traits & (NamingTraits.Characters | NamingTraits.Syllables)) == 0)
            return [];
        return Seen.Offices.Where(month => month.Office is not null)
            .SelectMany(month => Enumerable.Range(-1, 3).Select(near => FormattableString.Invariant($"{month.Office} {(month.Month.Year * 12) + month.Month.Month + near}")));
    }

    /// <summary>Texts of which two in one office, one of whom was read in another script, have one in common.</summary>
    public IEnumerable<string> LooseKeys() => _traits.HasFlag(NamingTraits.Syllables)
        ? []
        : Names.Where(name => name.IsFull).SelectMany(NameEar.LooseKeys).SelectMany(key => Offices.Select(office => $"{office.Office} {key}"));

    /// <summary>Whether it is spelt with marks that make two names of it, of which each is of one office.</summary>
    public bool IsMarkedTwice => _traits.HasFlag(NamingTraits.Marks) && Seen.Names.Take(MaxNames).Where(name => name.Length <= MaxLetters).Select(NameFold.Marked).ToList() is var marked
        && marked.Exists(name => marked.Exists(other => name.Count == other.Count && name.Zip(other).Any(pair => NameFold.AreMarkedApart(pair.First, pair.Second))));

    // Where only some spellings tell it, the elder was there first and the younger last.
    private Generation GenerationIn(ValueList<OfficeMonth> months) => _isAlwaysTold || Seen.Offices.Count == 0
        || months.Contains(Generation == Generation.Elder ? Seen.Offices.MinBy(month => month.Month)! : Seen.Offices.MaxBy(month => month.Month)!)
            ? Generation : Generation.Untold;

    // A short name that the table gives to somebody and that is no family name stands for the given name, too.
    private IEnumerable<PersonName> ByShortNames(OfficeTerm term)
    {
        var name = new PersonName(term.Name, _traits);
        return name.Words.Count < 2 ? [] : term.ShortNames.Select(known => new PersonName(known, _traits)).Where(known => known.Words is [{ IsInitial: false } word] && !name.Words.Any(own => own.IsSame(word) || own.Heard == word.Heard))
            .Select(known => new PersonName($"{known.Words[0].Text} {name.Words[^1].Text}", _traits));
    }

    private static (string Text, Generation Generation) InCharacters(string name, NamingTraits traits)
    {
        var text = string.Concat(NameFold.Words(name));
        var generation = Generations.TakeUnspaced(ref text, traits);
        return (text, generation);
    }

    private bool IsWholeName(string characters) => _traits.HasFlag(NamingTraits.Characters) && characters.Length >= (_traits.HasFlag(NamingTraits.Syllables) ? WholeName - 1 : WholeName);

    private static OfficeSpan[] Spans(IEnumerable<OfficeMonth> months, IReadOnlyList<OfficeSpan> terms) =>
        [.. terms, .. months.Where(month => month.Office is not null).GroupBy(month => month.Office!, StringComparer.Ordinal).SelectMany(office => Terms([.. office]).Select(term => Span(office.Key, term)))];

    /// <summary>The months of one office, in order, in the terms in which it was held.</summary>
    public static IEnumerable<ValueList<OfficeMonth>> Terms(List<OfficeMonth> months)
    {
        var term = new List<OfficeMonth>();
        foreach (var month in months)
        {
            if (term.Count > 0 && month.Month.DayNumber - term[^1].Month.DayNumber > OfficeTimes.Gap)
            {
                yield return [.. term];
                term.Clear();
            }

            term.Add(month);
        }

        yield return [.. term];
    }

    private static OfficeSpan Span(string office, IEnumerable<OfficeMonth> months, params IEnumerable<OfficeSpan> spans)
    {
        var days = months.SelectMany(month => new[] { month.Month, LastDay(month.Month) })
            .Concat(spans.SelectMany(span => new[] { span.First, span.Last })).ToList();
        return new(office, days.Min(), days.Max());
    }

    private static DateOnly LastDay(DateOnly month) => new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
}
