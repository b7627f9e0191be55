namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>A name as a set of folded words, so that transliterations and orders of one name can be told from different names.</summary>
internal sealed class PersonName
{
    // Fewer consonants than these are those of many names.
    private const int SureSounds = 6;
    private const int MostWords = 6;
    private const int Two = 2;

    // Of given names: Emeka, Chukwuemeka, but Marco, Marcos.
    private const int ShortForm = 4;
    private const int MoreOfLong = 3;

    private readonly NameWord[] _words;
    private readonly int _written;
    private readonly bool _tellsFather;
    private readonly bool _hasTwoFamilyNames;
    private readonly NamedFathers _fathers;

    /// <param name="name">As it was written.</param>
    /// <param name="traits">Of the party of the person.</param>
    public PersonName(string name, NamingTraits traits = NamingTraits.None)
    {
        // Where each syllable counts, Le and Van are names.
        Func<string, bool> isHabit = traits.HasFlag(NamingTraits.Syllables) ? NameSounds.IsTitle : NameSounds.IsHabit;
        (Text, _hasTwoFamilyNames) = (name, traits.HasFlag(NamingTraits.TwoFamilyNames));
        var folded = NameFold.Words(name);
        Generation = Generations.Take(ref folded, traits);
        var written = folded;
        folded = Spelt.In(folded, traits);
        // What stands last belongs to the name: Zhou Wen-bin, Martin Luther King.
        var words = folded.Where((word, i) => i == folded.Length - 1 || !isHabit(word)).ToList();
        _words = [.. NameFold.Compounds(words).Select(word => new NameWord(word, traits.HasFlag(NamingTraits.Syllables | NamingTraits.Characters)))];
        _written = NameFold.Compounds([.. folded.Where(word => !NameSounds.IsTitle(word) && !NameSounds.IsArticle(word))]).Count();
        _tellsFather = folded.SkipLast(1).Any(NameSounds.IsChild);
        _fathers = new(folded, isHabit, traits);
        IsFull = _words.Count(word => !word.IsInitial) > 1 && !IsBound(name, [.. written.Where(word => !isHabit(word))]);
        HasInitial = _words.Any(word => word.IsInitial);
        Together = string.Concat(_words.Select(word => word.Text));
        Heard = NameSounds.Joined(_words.Select(word => word.Heard));
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Whether it is more than a family name, with or without initials.</summary>
    public bool IsFull { get; }

    public bool HasInitial { get; }

    /// <summary>Which of several people of the name it says that it means.</summary>
    public Generation Generation { get; }

    /// <summary>Whether it is more than initials.</summary>
    public bool HasWord => _words.Any(word => !word.IsInitial);

    public IReadOnlyList<NameWord> Words => _words;

    /// <summary>The words each of which may be the family name: the first, the last, and before a mother's the father's.</summary>
    public IEnumerable<NameWord> FamilyNames => _hasTwoFamilyNames && _words.Length > 2 ? [_words[0], _words[^2], _words[^1]] : [_words[0], _words[^1]];

    public string Together { get; }

    /// <summary>The consonants of the whole name, since where it is cut into words is up to the writer.</summary>
    public string Heard { get; }

    /// <summary>Two full names that are alike have one of these in common, unless it was only by ear.</summary>
    public IEnumerable<string> Keys => [.. WordKeys(), $"sound {Heard}", $"all {Together}", .. ShortKeys()];

    /// <summary>How alike two full names are; null: they are different names, or one is no full name.</summary>
    public Likeness? LikenessTo(PersonName other, NamingTraits traits = NamingTraits.None)
    {
        if (!IsFull || !other.IsFull || IsOther(other) || HasOtherVowels(other, traits))
            return null;
        if (Together == other.Together)
            return Likeness.SameWords;
        if (HasShortFormOf(other, traits) || other.HasShortFormOf(this, traits))
            return Likeness.PartOfTheOther;
        if (!MayBe(other) || (traits & (NamingTraits.Chain | NamingTraits.TwoFamilyNames)) != 0 && !IsInOrderOf(other))
            return Heard.Length >= SureSounds && Heard == other.Heard && NameSounds.Liquids(Together) == NameSounds.Liquids(other.Together) && !traits.HasFlag(NamingTraits.Syllables) || _hasTwoFamilyNames && (IsCrossedWith(other) || other.IsCrossedWith(this)) ? Likeness.SameSound : null;
        if (_words.Length != other._words.Length || HasInitial || other.HasInitial)
            return Likeness.PartOfTheOther;
        if (IsTurned(other, 0))
            return IsSpeltLike(other) ? Likeness.SameWords : Likeness.Respelt;
        // The family name first or last; any other order is another name.
        return !IsTurned(other, 1) && !IsTurned(other, _words.Length - 1) ? null
            : (traits & (NamingTraits.Characters | NamingTraits.Syllables | NamingTraits.FamilyFirst)) != 0 ? Likeness.Respelt : Likeness.PartOfTheOther;
    }

    /// <summary>Whether what tells two names apart speaks against that they are one, however alike they are otherwise.</summary>
    public bool IsOther(PersonName other) => Generations.AreOther(Generation, other.Generation) || IsOfAWoman(other) || other.IsOfAWoman(this) || IsOfAnotherFather(other) || _fathers.AreOf(this, other) || other._fathers.AreOf(other, this)
        // What is a habit in one name stands for a word of the other: Nguyen Van Nam, Nguyen Thi Nam.
        || _words.Length != other._words.Length && _written == other._written && Together != other.Together;

    /// <summary>Whether a word of both has the same consonants but other vowels: Hassan and Hussein, Mahmoud and Mohammed.</summary>
    /// <remarks>A word that both have is none of another: Juan Carlos, Juan Carlos Salas.</remarks>
    public bool HasOtherVowels(PersonName other, NamingTraits traits) => _words.Any(word => word.Heard.Length > 0
        && !other.HasForm(word)
        && other._words.Where(rival => rival.Heard == word.Heard && !HasForm(rival)).ToList() is { Count: > 0 } rivals
        && !rivals.Exists(rival => NameVowels.Agree(word.Text, rival.Text, isSparse: traits.HasFlag(NamingTraits.Sparse))));

    /// <summary>Whether each word of the shorter name is a word of the other. One word alone must be the first or the last: a family name.</summary>
    public bool MayBe(PersonName other)
    {
        var (few, many) = _words.Length <= other._words.Length ? (this, other) : (other, this);
        if (few._words.Length == 0 || Generations.AreOther(Generation, other.Generation))
            return false;
        if (few._words.Length == 1)
            return many.FamilyNames.Any(few._words[0].IsSame);
        return few.AllWordsIn(many);
    }

    /// <summary>Whether the given name and the family name are those of the other, which has other words in between or behind.</summary>
    public bool HasEndsOf(PersonName other, NamingTraits traits) => _words[0].IsSame(other._words[0]) && !_words[0].IsInitial && !other._words[0].IsInitial
        && (_words[^1].IsSame(other._words[^1]) || traits.HasFlag(NamingTraits.TwoFamilyNames));

    /// <summary>Whether two words or more are the same, and only initials stand for the others.</summary>
    public bool HasInitialsOf(PersonName other) => _words.Length == other._words.Length && _words.Length > Two
        && _words.Zip(other._words).All(pair => pair.First.IsSame(pair.Second)) && _words.Zip(other._words).Count(pair => !pair.First.IsInitial && !pair.Second.IsInitial) >= Two;

    /// <inheritdoc cref="NameEar.Unlikeness"/>
    public int? Unlikeness(PersonName other) => NameEar.Unlikeness(this, other);

    /// <summary>Whether the words of both are the same letter by letter but for the usual choices, the family name first or last.</summary>
    public bool IsSpeltAs(PersonName other) => _words.Length == other._words.Length && new[] { 0, 1, _words.Length - 1 }.Any(by => _words.Select((word, i) => word.IsSpeltAs(other._words[(i + by) % _words.Length])).All(same => same));

    private bool IsTurned(PersonName other, int by) => _words.Select((word, i) => word.IsSame(other._words[(i + by) % _words.Length])).All(same => same);

    // Andrés Felipe Cárdenas and Andrés Cárdenas Ponce: one leaves out a given name, the other the mother's.
    private bool IsCrossedWith(PersonName other)
    {
        var given = _words[..^1];
        var rest = other._words[..Math.Max(0, other._words.Length - 2)];
        return rest.Length > 0 && given.Length > rest.Length && !_words[0].IsInitial && !rest[0].IsInitial
            && _words[^1].IsSame(other._words[^2]) && !other._words[^1].IsInitial && rest.Zip(given).All(pair => pair.First.IsSame(pair.Second));
    }

    // The beginning or the end of the other's given name, no man's name beside a woman's, and the same words behind it. Where names are short or one for many, it is another.
    private bool HasShortFormOf(PersonName other, NamingTraits traits)
    {
        if ((traits & (NamingTraits.Syllables | NamingTraits.Characters | NamingTraits.Sparse | NamingTraits.Chain)) != 0 || _words.Length != other._words.Length)
            return false;
        var (few, many) = (_words[0].Text, other._words[0].Text);
        return few.Length >= ShortForm && many.Length >= few.Length + MoreOfLong
            && (many.EndsWith(few, StringComparison.Ordinal) || many.StartsWith(few, StringComparison.Ordinal) && many.EndsWith('a') == few.EndsWith('a'))
            && _words.Skip(1).Zip(other._words.Skip(1)).All(pair => pair.First.IsSame(pair.Second));
    }

    private IEnumerable<string> ShortKeys() => _words.Length > 1 && _words[0].Text is { Length: >= ShortForm } given
        ? [$"begins {given[..ShortForm]} {_words[^1].Skeleton}", $"ends {given[^ShortForm..]} {_words[^1].Skeleton}"] : [];

    private bool IsSpeltLike(PersonName other) => _words.Zip(other._words).All(pair => pair.First.Spelling == pair.Second.Spelling);

    private bool IsInOrderOf(PersonName other)
    {
        var (few, many) = _words.Length <= other._words.Length ? (this, other) : (other, this);
        var next = 0;
        foreach (var word in many._words)
            next += next < few._words.Length && few._words[next].IsSame(word) ? 1 : 0;
        return next == few._words.Length;
    }

    // Daniel and Daniela, Ivanov and Ivanova.
    private bool IsOfAWoman(PersonName man) => _words.Any(word => word.Text.EndsWith('a') && !man.HasForm(word) && man.Has(word.Text[..^1]));

    // A family name of two: Boateng-Asare.
    private static bool IsBound(string name, string[] words) => name.Contains('-', StringComparison.Ordinal)
        && name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(NameFold.Words).Any(part => part.Length > 1 && words.All(word => word.Length == 1 || part.Contains(word)));

    private bool HasForm(NameWord word) => Array.Exists(_words, own => own.Form == word.Form);

    private bool Has(string word) => Array.Exists(_words, own => own.Text == word);

    // Faisal bin Turki and Turki bin Faisal: what is told by fathers has an order.
    private bool IsOfAnotherFather(PersonName other) => _tellsFather && other._tellsFather && !_words[0].IsSame(other._words[0])
        && !(_words[0].Heard == other._words[0].Heard && NameVowels.Agree(_words[0].Text, other._words[0].Text));

    private bool AllWordsIn(PersonName many)
    {
        var used = new bool[many._words.Length];
        foreach (var word in _words)
        {
            var match = Array.FindIndex(used, taken => !taken);
            while (match >= 0 && !word.IsSame(many._words[match]))
                match = Array.FindIndex(used, match + 1, taken => !taken);
            if (match < 0)
                return false;
            used[match] = true;
        }

        return true;
    }

    // Of the whole, and of each part of it that may be a shorter name: all words of that one, but for initials, are among its own.
    private IEnumerable<string> WordKeys()
    {
        var words = _words.Where(word => !word.IsInitial).Take(MostWords).ToList();
        for (var part = 1; part < 1 << words.Count; part++)
        {
            var chosen = words.Where((_, i) => (part & 1 << i) != 0).ToList();
            if (chosen.Count == 1)
                continue;
            foreach (var key in Products(chosen))
                yield return $"words {string.Join(' ', key.Order(StringComparer.Ordinal))}";
        }
    }

    private static IEnumerable<IEnumerable<string>> Products(List<NameWord> words) => words.Aggregate(
        (IEnumerable<IEnumerable<string>>)[[]],
        (all, word) => all.SelectMany(begun => word.Keys.Distinct().Select(key => begun.Append(key))));
}
