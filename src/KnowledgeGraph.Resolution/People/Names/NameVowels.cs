namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>The vowels of words whose consonants are the same, as far as writers of different scripts agree on them.</summary>
internal static class NameVowels
{
    private const char Any = '*';
    private const char Round = 'u';
    private const char RoundOrAny = '?';
    private const char Diphthong = 'w';

    /// <summary>False where the first vowel is another, or any of as many, or where only one begins with a vowel.</summary>
    /// <param name="one">Of one name.</param>
    /// <param name="other">Of the other.</param>
    /// <param name="isHSilent">Whether what is spelt with h may begin with a vowel: Hernández.</param>
    public static bool Agree(string one, string other, bool isHSilent = false, bool isSparse = false)
    {
        // Abdullah, Abdallah, Abdelaziz: the vowel is that of an article.
        if (one.Length < 2 || other.Length < 2 || one == other || one.StartsWith("abd", StringComparison.Ordinal))
            return true;
        if (Begins(one, isHSilent) is var a && Begins(other, isHSilent) is var b && !AreOne(a, b))
            return false;
        var (ours, theirs) = (Runs(one), Runs(other));
        // In the Maghreb the first short vowel isn't written: Trifi, Tarifi.
        if (ours.Count + 1 == theirs.Count && BeginsTogether(one, other) || theirs.Count + 1 == ours.Count && BeginsTogether(other, one))
            (ours, theirs) = (ours[^Math.Min(ours.Count, theirs.Count)..], theirs[^Math.Min(ours.Count, theirs.Count)..]);
        // Jabouri, Jubouri: a first short vowel that nobody writes at home is a guess, if all others are the same.
        if (isSparse && ours.Count == theirs.Count && ours.Count > 2 && !IsLong(one) && !IsLong(other) && ours.Skip(1).Zip(theirs.Skip(1)).All(pair => pair.First == pair.Second && !IsAny(pair.First)))
            return true;
        return ours.Zip(theirs).Take(ours.Count == theirs.Count ? ours.Count : 1).All(pair => AreOne(pair.First, pair.Second));
    }

    /// <summary>Whether both have the same vowels, but for how these are written and a last one that isn't spoken: of names that no script without vowels has passed.</summary>
    public static bool AreWritten(string one, string other)
    {
        var (ours, theirs) = (Written(one), Written(other));
        return ours.SequenceEqual(theirs) || Spoken(ours).SequenceEqual(Spoken(theirs));
    }

    /// <summary>Whether only one ends with a vowel that nobody leaves out: Malik, Maliki.</summary>
    public static bool EndOtherwise(string one, string other) => one.Length > 0 && other.Length > 0 && !IsDoubtful(one[^1]) && !IsDoubtful(other[^1]) && IsVowel(one[^1]) != IsVowel(other[^1]);

    private static bool IsDoubtful(char end) => end is 'e' or 'h' or 'j' or 'w' or 'x';

    // Dawsari is Dosari and Dausari, but no Disari and, for all that an e may stand for, no Desari.
    private static bool AreOne(char one, char other) => one == other
        || (one == Diphthong || other == Diphthong ? (one, other) is (Round or RoundOrAny, _) or (_, Round or RoundOrAny) : IsAny(one) || IsAny(other));

    private static bool IsAny(char vowel) => vowel is Any or RoundOrAny;

    private static IEnumerable<string> Spoken(List<string> runs) => runs.Count > 1 && runs[^1] == "e" ? runs.SkipLast(1) : runs;

    private static List<string> Written(string word)
    {
        var runs = new List<string>();
        for (var i = 0; i < word.Length; i++)
        {
            var start = i;
            while (i < word.Length && IsVowel(word[i]))
                i++;
            if (i > start)
                runs.Add(Run(word[start..i], isFirst: start == 0));
        }

        return runs;
    }

    private static string Run(string letters, bool isFirst)
    {
        var plain = letters.Replace('y', 'i');
        // Tokaev, Tokayev.
        if (plain.Length > 2 && plain.EndsWith("ie", StringComparison.Ordinal))
            plain = plain[..^2] + 'e';
        return (isFirst && plain.Length > 1 && plain[0] == 'i' ? plain[1..] : plain) switch
        {
            "aa" => "a",
            "ee" or "ii" or "ie" => "i",
            "ou" or "oo" or "oe" or "uu" => "u",
            "ei" or "aei" => "ai",
            "iia" => "ia",
            var other => other,
        };
    }

    private static char Begins(string word, bool isHSilent) => word[0] == 'y' || isHSilent && word[0] == 'h' ? Any : IsVowel(word[0]) ? Class(string.Concat(word.TakeWhile(IsVowel))) : ' ';

    private static List<char> Runs(string word)
    {
        var runs = new List<char>();
        for (var i = 0; i < word.Length; i++)
        {
            var start = i;
            while (i < word.Length && (IsVowel(word[i]) || i > start && NameTokens.IsDiphthong(word, i)))
                i++;
            if (i > start)
                runs.Add(Class(word[start..i]));
        }

        return runs;
    }

    private static bool BeginsTogether(string one, string other) => one.Length > 2 && other.Length > 2 && one[0] == other[0] && !IsVowel(one[0])
        && IsVowel(other[1]) && one[1] == other[2] && !IsVowel(one[1]);

    private static bool IsLong(string word) => IsVowel(word[0]) || word.SkipWhile(letter => !IsVowel(letter)).TakeWhile(IsVowel).Count() > 1;

    // An e may stand for any other, and so may what is written with several letters, but for a long vowel.
    private static char Class(string run) => run switch
    {
        "a" or "aa" => 'a',
        "i" or "y" or "ee" or "ii" => 'i',
        "o" or "u" or "ou" or "oo" or "oe" or "uu" => Round,
        "aw" => Diphthong,
        "au" or "ao" or "aou" => RoundOrAny,
        _ => Any,
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
