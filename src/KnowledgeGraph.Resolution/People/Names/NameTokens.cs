using System.Text;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>The consonants of a word, each with all that it may stand for in the romanisations in use: Macron and Makelong, Gudets and Hudec, Yuray and Juraj.</summary>
internal static class NameTokens
{
    private const char LastOfLatin = '\u024f';
    private const Sounds Back = Sounds.S | Sounds.K | Sounds.H;

    // Longest first.
    private static readonly (string Letters, Sounds Sounds)[] _letters =
    [
        ("schtsch", Sounds.S), ("shch", Sounds.S), ("szcz", Sounds.S), ("tsch", Sounds.S), ("tch", Sounds.S), ("sch", Sounds.S), ("dzh", Sounds.S), ("tsz", Sounds.S), ("tkh", Sounds.T), ("zh", Sounds.S), ("sh", Sounds.S),
        ("ch", Back), ("cz", Sounds.S), ("sz", Sounds.S), ("ts", Sounds.S), ("tz", Sounds.S), ("dz", Sounds.S), ("dj", Sounds.S), ("tj", Sounds.S), ("dh", Sounds.T | Sounds.S), ("kh", Sounds.H | Sounds.K),
        ("gh", Sounds.K | Sounds.H), ("ph", Sounds.V | Sounds.P), ("ruo", Sounds.S), ("th", Sounds.T | Sounds.S), ("ng", Sounds.N), ("ck", Sounds.K), ("ks", Back), ("qu", Sounds.K), ("ce", Sounds.S), ("ci", Sounds.S), ("cy", Sounds.S),
        ("ge", Back), ("gi", Back), ("gy", Back), ("b", Sounds.P), ("p", Sounds.P), ("d", Sounds.T), ("t", Sounds.T), ("g", Sounds.K | Sounds.H), ("k", Sounds.K), ("q", Sounds.K | Sounds.S), ("c", Sounds.S | Sounds.K),
        ("j", Sounds.S | Sounds.H | Sounds.Silent), ("s", Sounds.S), ("z", Sounds.S), ("x", Back), ("l", Sounds.L), ("r", Sounds.L), ("m", Sounds.N), ("n", Sounds.N), ("v", Sounds.V | Sounds.P), ("w", Sounds.V | Sounds.Silent),
        ("f", Sounds.V), ("h", Sounds.H | Sounds.Silent),
    ];

    public static IReadOnlyList<NameToken> Of(string word)
    {
        var tokens = new List<NameToken>(word.Length);
        var last = "";
        for (var i = 0; i < word.Length;)
        {
            var (letters, sounds) = Array.Find(_letters, known => string.CompareOrdinal(word, i, known.Letters, 0, known.Letters.Length) == 0);
            // Archange: the g is soft.
            if (letters == "ng" && i + letters.Length < word.Length && word[i + letters.Length] is ('e' or 'i' or 'y'))
                letters = "n";
            var token = letters is not null ? new NameToken(IsDiphthong(word, i) ? sounds | Sounds.Diphthong : sounds, '\0') : char.IsDigit(word[i]) || word[i] > LastOfLatin ? new(Sounds.None, word[i]) : default;
            // A doubled letter is heard once.
            if (token != default && (letters is null || !last.StartsWith(letters[0])))
                tokens.Add(token);
            // Of 'ce' the vowel is still to come.
            i += letters is null || letters is [.., 'e' or 'i' or 'y'] ? 1 : letters.Length;
            last = letters ?? "";
        }

        return tokens;
    }

    /// <summary>How many consonants differ, by Levenshtein's distance, where one may stand for the other and one that may be silent may be missing.</summary>
    public static int Distance(IReadOnlyList<NameToken> one, IReadOnlyList<NameToken> other)
    {
        var row = new int[other.Count + 1];
        for (var j = 1; j <= other.Count; j++)
            row[j] = row[j - 1] + Skip(other[j - 1]);
        for (var i = 1; i <= one.Count; i++)
        {
            var corner = row[0];
            row[0] += Skip(one[i - 1]);
            for (var j = 1; j <= other.Count; j++)
            {
                var changed = corner + (one[i - 1].MayBe(other[j - 1]) ? 0 : 1);
                (corner, row[j]) = (row[j], Math.Min(changed, Math.Min(row[j] + Skip(one[i - 1]), row[j - 1] + Skip(other[j - 1]))));
            }
        }

        return row[^1];
    }

    /// <summary>Texts of which two words of distance 0 have one in common.</summary>
    public static IEnumerable<string> Keys(IReadOnlyList<NameToken> word)
    {
        var all = Key(word);
        var heard = Key(word.Where(token => !token.MayBeSilent));
        // Of Jawhari and Gohary only the w is silent.
        var spoken = Key(word.Where(token => !token.Sounds.HasFlag(Sounds.Diphthong)));
        // Houthi is al-Khusi in Russian.
        var hissed = Key(word.Select(token => token.Sounds.HasFlag(Sounds.T | Sounds.S) ? token with { Sounds = Sounds.S } : token));
        return new[] { all, heard, spoken, hissed }.Distinct(StringComparer.Ordinal);
    }

    /// <summary>Whether the letter is a w that makes one vowel with the a before it: Dawsari, Dosari.</summary>
    public static bool IsDiphthong(string word, int at) => word[at] == 'w' && at > 0 && word[at - 1] == 'a' && at + 1 < word.Length && word[at + 1] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w');

    private static int Skip(NameToken token) => token.MayBeSilent ? 0 : 1;

    private static string Key(IEnumerable<NameToken> word)
    {
        var key = new StringBuilder();
        foreach (var token in word)
            key.Append(token.Letter > 0 ? token.Letter : Class(token.Sounds));
        return key.ToString();
    }

    private static char Class(Sounds sounds) => sounds.HasFlag(Sounds.T) ? 'T' : (sounds & Back) != 0 ? 'K' : (sounds & (Sounds.P | Sounds.V)) != 0 ? 'P' : sounds.HasFlag(Sounds.L) ? 'L' : 'N';
}
