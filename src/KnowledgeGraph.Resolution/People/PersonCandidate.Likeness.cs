using KnowledgeGraph.Resolution.People.Names;

namespace KnowledgeGraph.Resolution.People;

/// <content>What the names of two say of whether they are one.</content>
internal sealed partial class PersonCandidate
{
    public Likeness? LikenessTo(PersonCandidate other)
    {
        if (!IsFull && !other.IsFull)
            return null;
        if (Id == other.Id)
            return Likeness.SameWords;
        if (IsLetteredOtherwise(other) || IsOfOtherSyllables(other) || Generations.AreOther(Generation, other.Generation))
            return null;
        var likeness = Names.SelectMany(name => other.Names.Select(rival => Compare(name, rival, other))).Append(InCharacters(other)).Append(InReadings(other)).Append(InTranscription(other)).Min();
        return likeness ?? (IsReadOtherwise(other) || other.IsReadOtherwise(this) ? Likeness.OtherReading : null);
    }

    /// <summary>Whether some name of both agrees in given name and family name.</summary>
    public bool HasEndsOf(PersonCandidate other) => Names.Any(name => name.IsFull && other.Names.Any(rival => rival.IsFull && name.HasEndsOf(rival, _traits)));

    /// <summary>Whether a name of the other goes on behind all words of one of these; not where fathers are told so.</summary>
    public bool IsContinuedBy(PersonCandidate other) => !_traits.HasFlag(NamingTraits.Chain)
        && Names.Any(name => name.IsFull && !name.HasInitial && other.Names.Any(longer => longer.Words.Count > name.Words.Count && name.Words.Zip(longer.Words).All(pair => pair.First.IsSame(pair.Second))));

    /// <summary>Whether a name of the other has another given name in front of all words of one of these: Fuat Yıldırım, Mehmet Fuat Yıldırım.</summary>
    public bool IsPrecededIn(PersonCandidate other) => !IsContinuedBy(other)
        && Names.Any(name => name.IsFull && !name.HasInitial && other.Names.Any(longer => longer.Words.Count > name.Words.Count && name.Words.Zip(longer.Words.Skip(longer.Words.Count - name.Words.Count)).All(pair => pair.First.IsSame(pair.Second))));

    /// <summary>Whether the two differ in nothing but initials, and have two words more: M. Fuat Yıldırım, Mehmet Fuat Yıldırım.</summary>
    public bool HasInitialsOf(PersonCandidate other) => Names.Any(name => name.IsFull && other.Names.Any(rival => rival.IsFull && name.HasInitialsOf(rival)));

    /// <summary>Whether both were seen for some time in one office, and one only after the other.</summary>
    public bool FollowsInOffice(PersonCandidate other) => DaysInOfficeTo(other) > 0
        && Offices.Any(office => other.Offices.Any(rival => rival.Office == office.Office && IsLong(office) && IsLong(rival)));

    /// <summary>Whether the table tells that an office in which the other is seen was left before.</summary>
    public bool HasLeftTo(PersonCandidate other) => other.Offices.Any(office => _left.Exists(span => span.Office == office.Office && office.First.DayNumber - span.Last.DayNumber > OfficeTimes.Change));

    private static bool IsLong(OfficeSpan office) => office.Last.DayNumber - office.First.DayNumber > OfficeTimes.Change;

    /// <summary>Whether some full names of both are the same words letter by letter, not another form of the given name.</summary>
    public bool IsSpeltAs(PersonCandidate other) => InCharacters(other) is not null
        || Names.Any(name => name.IsFull && other.Names.Any(rival => rival.IsFull && name.IsSpeltAs(rival)));

    /// <summary>Whether full names of both are spoken alike word by word, with the same vowels.</summary>
    public bool IsWrittenAs(PersonCandidate other) => !_traits.HasFlag(NamingTraits.Syllables)
        && Names.Any(name => name.IsFull && other.Names.Any(rival => rival.IsFull && NameEar.AreWrittenAlike(name, rival)));

    /// <summary>Whether full names of both have the same letters but for the usual choices, wherever they are cut into words: Kassym-Jomart, Kasymzhomart.</summary>
    public bool IsCutOtherwise(PersonCandidate other) => Names.Any(name => name.IsFull && other.Names.Any(rival => rival.IsFull && InOne(name).IsSpeltAs(InOne(rival))));

    // One letter in Cyrillic: Zhaparov, Japarov.
    private NameWord InOne(PersonName name) => new(_traits.HasFlag(NamingTraits.Patronymics) ? name.Together.Replace("dzh", "j", StringComparison.Ordinal).Replace("zh", "j", StringComparison.Ordinal) : name.Together);

    /// <summary>Whether both have a reading in common, or the same vowels, which is surer than consonants.</summary>
    public bool IsSurelyHeardAs(PersonCandidate other) => InReadings(other) is not null || IsWrittenAs(other) || IsTranscribedAs(other);

    /// <summary>Whether one is what the other, word by word, becomes in Cyrillic and back.</summary>
    public bool IsTranscribedAs(PersonCandidate other) => WasHeard != other.WasHeard && Transcribed.Any(name => name.IsFull && other.Transcribed.Any(rival => name.Together == rival.Together));

    // Kamel and Kamal: spellings abroad are not sure of the vowels, those at home are. Sorokin and Sorkin: nor does a country write one family name in two ways.
    private bool IsLetteredOtherwise(PersonCandidate other) => _traits.HasFlag(NamingTraits.Sparse)
            && AtHome() is { Count: > 0 } ours && other.AtHome() is { Count: > 0 } theirs
            && !ours.Exists(name => theirs.Exists(rival => name.MayBe(rival) || name.Together == rival.Together))
        || IsOfAnotherFamily(other);

    /// <summary>Whether both have full names in the letters of their country, and other family names.</summary>
    public bool IsOfAnotherFamily(PersonCandidate other) => HomeLetters.Of(_traits) is not Scripts.None and var script && (_scripts & other._scripts & script) != 0
            && InScript(script) is { Count: > 0 } own && other.InScript(script) is { Count: > 0 } rivals
            && !own.Exists(name => rivals.Exists(rival => HomeLetters.Share(name, rival, script)));

    private List<PersonName> InScript(Scripts script) => [.. Names.Where(name => name.IsFull && NameScript.Of(name.Text) == script)];

    // 兴 and 雄, Xing and Xiong: what was read from characters on both sides has no other vowels by chance.
    private bool IsOfOtherSyllables(PersonCandidate other) => _scripts == Scripts.Unspaced && other._scripts == Scripts.Unspaced && !Characters.Any(other.Characters.Contains)
        && Characters.Concat(other.Characters).All(NameScript.IsHan)
        && InSyllables() is { Count: > 0 } ours && other.InSyllables() is { Count: > 0 } theirs && !ours.Exists(theirs.Contains);

    private List<string> InSyllables() => [.. Names.Where(name => name.IsFull).Select(Syllables.InUsual).OfType<IReadOnlyList<string>>().Select(name => string.Join(' ', name.Order(StringComparer.Ordinal)))];

    private List<PersonName> AtHome() => [.. Names.Where(name => name.IsFull && NameScript.Of(name.Text) == Scripts.Arabic)];

    private Likeness? InCharacters(PersonCandidate other) => Characters.FirstOrDefault(name => IsWholeName(name) && other.Characters.Contains(name)) is not null ? Likeness.Respelt
        : Characters.Any(other.Characters.Contains) ? Likeness.SameSound
        : null;

    private Likeness? InReadings(PersonCandidate other) => _readings.Any(other._readings.Contains) || IsReadAbroad(other) || other.IsReadAbroad(this) ? Likeness.SameSound : null;

    // 健二 is Kenji, but no other characters are, and no other name in letters.
    private bool IsReadAbroad(PersonCandidate other) => _readingsAbroad.Count > 0 && (Characters.Count == 0) != (other.Characters.Count == 0) && _readingsAbroad.Any(other._readings.Contains);

    // The characters of a name were read as those of another country are: the sounds say nothing.
    private bool IsReadOtherwise(PersonCandidate other) => _scripts == Scripts.Unspaced && (other._scripts & Scripts.Unspaced) == 0
        && !_traits.HasFlag(NamingTraits.Table) && Names.Any(name => name.IsFull && Syllables.InUsual(name) is not null) && other.IsFull;

    private Likeness? Compare(PersonName name, PersonName rival, PersonCandidate other)
    {
        if (name.LikenessTo(rival, _traits) is { } likeness)
            return likeness;
        if (!name.IsFull || !rival.IsFull || name.IsOther(rival))
            return null;
        var (heard, hasOtherVowels) = (IsHeardWith(other), name.HasOtherVowels(rival, _traits));
        return !hasOtherVowels && NameEar.IsOneByEar(name, rival, _traits, HearingWith(other)) ? Likeness.SameSound
            : heard && !_traits.HasFlag(NamingTraits.Syllables) && !(hasOtherVowels && _traits.HasFlag(NamingTraits.Sparse)) && NameEar.IsLikeByEar(name, rival) ? Likeness.LikeSound
            : null;
    }

    private Likeness? InTranscription(PersonCandidate other) => (WasHeard || other.WasHeard)
        && Transcribed.Any(name => name.IsFull && other.Transcribed.Any(rival => rival.IsFull && name.LikenessTo(rival, _traits) is not null))
        && !Names.Any(name => other.Names.Any(name.IsOther)) ? Likeness.SameSound : null;
}
