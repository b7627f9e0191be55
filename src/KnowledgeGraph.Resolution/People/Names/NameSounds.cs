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

    // Between the parts of a name; each belongs to it by law or by habit of the writer.
    private static readonly FrozenSet<string> _particles = FrozenSet.Create(StringComparer.Ordinal, "van", "von", "der", "de", "da", "di", "do", "dos", "la", "le");

    // Written, left out, or written together with what follows.
    private static readonly FrozenSet<string> _articles = FrozenSet.Create(
        StringComparer.Ordinal, "al", "el", "an", "as", "ash", "ad", "ar", "at", "az", "ul", "bin", "ibn", "ben", "bint", "binti", "binte", "ould", "uld", "weld");

    private static readonly FrozenSet<string> _titles = FrozenSet.Create(
        StringComparer.Ordinal,
        "sheikh", "sheykh", "shaikh", "syekh", "sheik", "cheikh", "prince", "princess", "pangeran", "king", "queen", "raja", "sultan", "emir", "hajji", "haji", "hajj",
        "dr", "mr", "mrs", "ms", "mme", "prof", "sir", "lord", "dame", "baroness", "datuk", "seri", "tunku", "tengku", "tuanku", "tun", "dato", "datin", "chief", "alhaji", "raden", "samdech", "sayyid", "seyyed", "syed", "general", "jenderal",
        "president", "presiden", "minister", "menteri", "secretary", "chancellor", "premier", "ambassador", "senator", "colonel", "marshal", "admiral", "lieutenant", "sardar", "orgeneral", "ayatollah", "comrade");

    private static readonly (string Letters, char Class)[] _classes =
    [
        ("tsch", 'S'), ("sch", 'S'), ("tch", 'S'), ("dzh", 'S'), ("zh", 'S'), ("sh", 'S'), ("ch", 'S'), ("ts", 'S'), ("dz", 'S'), ("dj", 'S'), ("dh", 'T'),
        ("kh", 'H'), ("gh", 'K'), ("ph", 'F'), ("th", 'T'), ("ng", 'N'), ("qi", 'S'), ("qu", 'S'), ("ck", 'K'), ("ks", 'S'),
        ("b", 'P'), ("p", 'P'), ("d", 'T'), ("t", 'T'), ("g", 'K'), ("k", 'K'), ("q", 'K'), ("c", 'S'), ("j", 'S'), ("s", 'S'), ("z", 'S'), ("x", 'S'),
        ("l", 'L'), ("r", 'L'), ("m", 'M'), ("n", 'N'), ("v", 'V'), ("w", 'V'), ("f", 'V'), ("h", 'H'),
    ];

    /// <summary>Whether writers put the word in front of a name or between its parts, or leave it out.</summary>
    public static bool IsHabit(string word) => IsTitle(word) || IsArticle(word) || _particles.Contains(word);

    public static bool IsTitle(string word) => _titles.Contains(word);

    public static bool IsArticle(string word) => _articles.Contains(word);

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

    /// <summary>Those of a whole name, since where it is cut into words is up to the writer.</summary>
    public static string Joined(IEnumerable<string> words) => words.Aggregate("", (all, word) =>
        all.Length > 0 && word.Length > 0 && all[^1] == word[0] ? all + word[1..] : all + word);

    // Digits, and letters of other scripts, stand for themselves.
    private static bool IsOfNoClass(char letter) => char.IsDigit(letter) || letter > LastOfLatin;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
