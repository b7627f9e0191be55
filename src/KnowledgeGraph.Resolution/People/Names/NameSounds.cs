using System.Collections.Frozen;
using System.Text;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>The consonants of a name in classes that writers of different scripts take for each other, without vowels: what is left of a name that went through Cyrillic, Arabic or Chinese and back.</summary>
/// <remarks>The classes follow from the romanisations themselves: pinyin, Wade–Giles and Palladius for Chinese; ISO 233, BGN/PCGN and French usage for Arabic; ISO 9, BGN/PCGN, German and French usage for Cyrillic; Arabic and Chinese have no p, v or r of their own.</remarks>
internal static class NameSounds
{
    // Of a word in which Abu is written together with what follows.
    private const int AbuAndMore = 6;
    private const char LastOfLatin = '\u024f';

    private static readonly FrozenSet<string> _particles = Habit("particle");

    private static readonly FrozenSet<string> _articles = Habit("article");

    private static readonly FrozenSet<string> _titles = Habit("title");

    private static readonly FrozenSet<string> _children = Patronymics.Words("child");

    private static readonly (string Letters, char Class)[] _classes =
    [
        ("tsch", 'S'), ("sch", 'S'), ("tch", 'S'), ("dzh", 'S'), ("zh", 'S'), ("sh", 'S'), ("ch", 'S'), ("ts", 'S'), ("dz", 'S'), ("dj", 'S'), ("dh", 'T'),
        ("kh", 'H'), ("gh", 'K'), ("ph", 'F'), ("th", 'T'), ("ng", 'N'), ("qi", 'S'), ("qu", 'S'), ("ck", 'K'), ("ks", 'S'),
        ("b", 'P'), ("p", 'P'), ("d", 'T'), ("t", 'T'), ("g", 'K'), ("k", 'K'), ("q", 'K'), ("c", 'S'), ("j", 'S'), ("s", 'S'), ("z", 'S'), ("x", 'S'),
        ("l", 'L'), ("r", 'L'), ("m", 'M'), ("n", 'N'), ("v", 'V'), ("w", 'V'), ("f", 'V'), ("h", 'H'),
    ];

    /// <summary>Whether writers put the word in front of a name or between its parts, or leave it out.</summary>
    public static bool IsHabit(string word) => IsTitle(word) || IsArticle(word) || _particles.Contains(word);

    /// <summary>Whether the word stands between a child and the father.</summary>
    public static bool IsChild(string word) => _children.Contains(word);

    public static bool IsTitle(string word) => _titles.Contains(word);

    public static bool IsArticle(string word) => _articles.Contains(word) || IsChild(word);

    /// <summary>Of one word.</summary>
    public static string Of(string word)
    {
        var sounds = new StringBuilder(word.Length);
        var last = '\0';
        for (var i = word.Length > AbuAndMore && word.StartsWith("abu", StringComparison.Ordinal) ? 3 : 0; i < word.Length;)
        {
            var (letters, sound) = Array.Find(_classes, known => string.CompareOrdinal(word, i, known.Letters, 0, known.Letters.Length) == 0);
            // j, y, w and h after a vowel only lengthen it.
            var isHeard = letters is not null && !(i > 0 && (sound == 'H' && i + letters.Length == word.Length || letters == "j" && IsVowel(word[i - 1])));
            if (letters is null && IsOfNoClass(word[i]))
                sounds.Append(word[i]);
            else if (isHeard && last != sound)
                sounds.Append(sound);
            last = isHeard ? sound : '\0';
            i += letters?.Length ?? 1;
        }

        return sounds.ToString();
    }

    /// <summary>Each l and r, a doubled one once: writers with letters tell them apart.</summary>
    public static string Liquids(string word) => string.Concat(word.Where((letter, i) => letter is 'l' or 'r' && (i == 0 || word[i - 1] != letter)));

    /// <summary>Those of a whole name, since where it is cut into words is up to the writer.</summary>
    public static string Joined(IEnumerable<string> words) => words.Aggregate("", (all, word) =>
        all.Length > 0 && word.Length > 0 && all[^1] == word[0] ? all + word[1..] : all + word);

    private static FrozenSet<string> Habit(string kind) => Tables.Lines("names/habits").Where(cells => cells[0] == kind)
        .SelectMany(cells => cells[1].Split(' ')).SelectMany(NameFold.Words).ToFrozenSet(StringComparer.Ordinal);

    // Digits, and letters of other scripts, stand for themselves.
    private static bool IsOfNoClass(char letter) => char.IsDigit(letter) || letter > LastOfLatin;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
