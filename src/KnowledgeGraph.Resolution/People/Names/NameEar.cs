namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Compares names by their consonants: what is left of a name that went through another script and back.</summary>
/// <remarks>Never enough by itself: the Chinese names Zhang Jun and Zheng Jun sound alike.</remarks>
internal static class NameEar
{
    private const int MinSkeleton = 3;
    private const int MinSounds = 4;
    private const int SoundsAnError = 5;

    // Fewer consonants than these are those of many names.
    private const int SureSounds = 6;

    // Shorter words are other words when a letter differs.
    private const int LongEnough = 5;
    private const int MinTokens = 2;
    private const int MostWords = 6;
    private const int MostSounds = 14;

    /// <summary>How far the two sound alike: 0 where their consonants are the same for writers of every script, else how many differ, at most one in five; null: they don't.</summary>
    public static int? Unlikeness(PersonName one, PersonName other)
    {
        var (few, many) = one.Heard.Length <= other.Heard.Length ? (one.Heard, other.Heard) : (other.Heard, one.Heard);
        if (few.Length < MinSkeleton || many.Length < MinSounds && few != many)
            return null;
        if (few.Length >= MinSounds && IsWordOf(one, other) | IsWordOf(other, one))
            return 0;
        // The family name and another, where one has more names than the other.
        if (few.Length >= MinSounds && AreWordsOf(one, other) | AreWordsOf(other, one))
            return few.Length >= SureSounds ? 0 : 1;
        if (IsWordOf(one, other) | IsWordOf(other, one))
            return 1;
        // A family name alone, in a name whose parts are written together or apart.
        if (few.Length >= MinSounds && (one.Words.Count == 1 || other.Words.Count == 1) && many.EndsWith(few, StringComparison.Ordinal))
            return 1;
        var distance = NameTokens.Distance(Same(few), Same(many));
        if (distance <= many.Length / SoundsAnError)
            return distance;
        var (a, b) = (Tokens(one), Tokens(other));
        return Math.Min(a.Count, b.Count) > MinSounds && NameTokens.Distance(a, b) <= a.Count / SoundsAnError ? 1 : null;
    }

    /// <summary>Whether two names, each of two words or more, are one by ear: all words of the shorter in the longer, or the whole when cut otherwise.</summary>
    /// <param name="heard">Through which other script one of them went.</param>
    public static bool IsOneByEar(PersonName one, PersonName other, NamingTraits traits, Hearing heard)
    {
        var (few, many) = one.Words.Count <= other.Words.Count ? (one.Words, other.Words) : (other.Words, one.Words);
        if (AreAllIn(few, many, traits, heard))
            return !traits.HasFlag(NamingTraits.Syllables) || few.Count == many.Count;
        return few.Count != many.Count && IsHeardAs(one.Together, other.Together, traits, heard);
    }

    /// <summary>Whether a name of one word, or of two with a hyphen, is a family name of the other.</summary>
    public static bool IsFamilyName(PersonName alone, PersonName full, NamingTraits traits, Hearing heard)
    {
        if (!alone.Words.Where(word => word.IsInitial).All(initial => full.Words.Any(initial.IsSame)))
            return false;
        List<NameWord> words = [.. alone.Words.Where(word => !word.IsInitial)];
        if (words.Count > 1)
            return AreAllIn(words, full.Words, traits, heard) || full.Words.Count > MinTokens && IsHeardAs(string.Concat(words.Select(word => word.Text)), string.Concat(full.Words.Skip(1).Select(part => part.Text)), traits, heard);
        var word = words[0];
        return full.FamilyNames.Any(family => IsHeardAs(word, family, traits, heard))
            || full.Words.Count > MinTokens && IsHeardAs(word.Text, string.Concat(full.Words.Skip(1).Select(part => part.Text)), traits, heard);
    }

    /// <summary>Whether what was read in another script may be the name, a consonant lost or two of many.</summary>
    /// <param name="errors">How many consonants of a short name may differ.</param>
    public static bool IsLikeByEar(PersonName one, PersonName other, int errors = 0)
    {
        var (a, b) = (Tokens(one), Tokens(other));
        return IsLike(a, b, errors) || one.Words.Count == 1 && other.Words.Count > 1 && Ends(other).Any(end => IsLike(a, end.Tokens, errors))
            || other.Words.Count == 1 && one.Words.Count > 1 && Ends(one).Any(end => IsLike(b, end.Tokens, errors));
    }

    /// <summary>Names that are one by ear have one of these in common.</summary>
    public static IEnumerable<string> Keys(PersonName name)
    {
        var words = name.Words.Where(word => !word.IsInitial).Take(MostWords).Select(word => NameTokens.Keys(word.Tokens).ToList()).ToList();
        foreach (var (one, other) in words.SelectMany((one, i) => words.Skip(i + 1).SelectMany(other => one.SelectMany(a => other.Select(b => (a, b))))))
            yield return string.CompareOrdinal(one, other) <= 0 ? $"ear {one} {other}" : $"ear {other} {one}";
        foreach (var key in NameTokens.Keys(Tokens(name)))
            yield return $"ear {key}";
    }

    /// <summary>Names or family names that are alike but for a consonant have one of these in common.</summary>
    public static IEnumerable<string> LooseKeys(PersonName name) =>
        Ends(name).Select(end => end.Tokens).Append(Tokens(name)).SelectMany(NameTokens.Keys).SelectMany(Shortened);

    /// <summary>A family name and the name that it is of have one of these in common.</summary>
    public static IEnumerable<string> FamilyKeys(PersonName name) =>
        [.. name.Words.Where(word => !word.IsInitial).SelectMany(word => word.Keys).Distinct().Select(key => $"word {key}"), .. LooseKeys(name), .. name.Words.SelectMany(word => NameTokens.Keys(word.Tokens)).Distinct()];

    private static IEnumerable<string> Shortened(string key) => key.Length is < MinSkeleton or > MostSounds ? [] : Enumerable.Range(0, key.Length).Select(i => key.Remove(i, 1)).Append(key);

    private static IEnumerable<NameWord> Ends(PersonName name) => [name.Words[0], name.Words[^1]];

    private static bool IsLike(IReadOnlyList<NameToken> one, IReadOnlyList<NameToken> other, int errors) =>
        Math.Min(one.Count, other.Count) is >= MinSkeleton and var length && NameTokens.Distance(one, other) <= Math.Max(errors, length / MinSounds);

    private static bool IsSame(NameWord one, NameWord other, NamingTraits traits, Hearing heard) => one.IsSame(other) || IsHeardAs(one, other, traits, heard);

    private static bool IsHeardAs(NameWord one, NameWord other, NamingTraits traits, Hearing heard) => one.Text == other.Text || IsHeardAs(one.Text, other.Text, traits, heard);

    private static bool IsHeardAs(string one, string other, NamingTraits traits, Hearing heard)
    {
        if (heard != Hearing.Characters && (traits & (NamingTraits.Characters | NamingTraits.Syllables)) == 0 && (NameSounds.Liquids(one) != NameSounds.Liquids(other) || NameVowels.EndOtherwise(one, other)))
            return false;
        var wasHeard = heard != Hearing.None;
        if (!wasHeard && (traits.HasFlag(NamingTraits.Syllables) || one.Length < LongEnough || other.Length < LongEnough))
            return false;
        var isSparse = traits.HasFlag(NamingTraits.Sparse);
        IReadOnlyList<NameToken> a = wasHeard ? NameTokens.Of(one) : Spoken(one, isSparse);
        IReadOnlyList<NameToken> b = wasHeard ? NameTokens.Of(other) : Spoken(other, isSparse);
        var loose = wasHeard || isSparse;
        return Math.Min(a.Count, b.Count) >= MinTokens && AreAlike(a, b, traits) && (loose ? NameVowels.Agree(one, other, wasHeard && !isSparse, isSparse) : NameVowels.AreWritten(one, other));
    }

    /// <summary>Whether the words of two names are spoken alike one by one, or as a whole where they are cut otherwise, with the same vowels.</summary>
    public static bool AreWrittenAlike(PersonName one, PersonName other) => one.Words.Count == other.Words.Count
        ? one.Words.Zip(other.Words).All(pair => pair.First.IsSame(pair.Second) || AreWritten(pair.First.Text, pair.Second.Text))
        : AreWritten(one.Together, other.Together);

    private static bool AreWritten(string one, string other) => NameTokens.Distance(Spoken(one, isSparse: false), Spoken(other, isSparse: false)) == 0 && NameVowels.AreWritten(one, other);

    // Between two spellings in one script, only h is left out, and of sparse ones a w that makes one vowel with an a.
    private static List<NameToken> Spoken(string word, bool isSparse) =>
        [.. NameTokens.Of(word).Select(token => (token.Sounds & (Sounds.V | Sounds.S)) != 0 && !(isSparse && token.Sounds.HasFlag(Sounds.Diphthong)) ? token with { Sounds = token.Sounds & ~Sounds.Silent } : token)];

    private static bool AreAlike(IReadOnlyList<NameToken> one, IReadOnlyList<NameToken> other, NamingTraits traits) =>
        NameTokens.Distance(one, other) == 0
        || traits.HasFlag(NamingTraits.HardH) && NameTokens.Distance(Hard(one), Hard(other)) == 0;

    private static List<NameToken> Hard(IReadOnlyList<NameToken> word) =>
        [.. word.Select(token => token.Sounds.HasFlag(Sounds.H) && !token.Sounds.HasFlag(Sounds.S) ? new NameToken(Sounds.K | Sounds.H, '\0') : token)];

    private static bool AreAllIn(IReadOnlyList<NameWord> few, IReadOnlyList<NameWord> many, NamingTraits traits, Hearing heard)
    {
        var free = many.ToList();
        var from = 0;
        foreach (var word in few)
        {
            var match = free.FindIndex(from, rival => IsSame(word, rival, traits, heard));
            if (match < 0)
                return false;
            free.RemoveAt(match);
            // What is told by fathers, or by a father's and a mother's family, has an order.
            from = (traits & (NamingTraits.Chain | NamingTraits.TwoFamilyNames)) != 0 ? match : 0;
        }

        return true;
    }

    private static IReadOnlyList<NameToken> Tokens(PersonName name) => NameTokens.Of(string.Concat(name.Words.Where(word => word.Heard.Length > 0).Select(word => word.Text)));

    private static List<NameToken> Same(string heard) => [.. heard.Select(sound => new NameToken(Sounds.None, sound))];

    private static bool AreWordsOf(PersonName one, PersonName other)
    {
        if (one.Words.Count < MinTokens || one.Words.Count >= other.Words.Count)
            return false;
        var heard = other.Words.Select(word => word.Heard).ToList();
        return one.Words.All(word => word.Heard.Length > 1 && heard.Remove(word.Heard));
    }

    private static bool IsWordOf(PersonName one, PersonName other) => one.Words.Count == 1 && other.Words.Count > 0
        && (other.Words[0].Heard == one.Heard || other.Words[^1].Heard == one.Heard);
}
