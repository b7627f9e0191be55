using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Resolution.People.Names;

/// <summary>Cuts a name into words in one case, without marks.</summary>
internal static class NameFold
{
    private const int FirstMark = 0x2b9;
    private const int LastMark = 0x2bf;

    public static string[] Words(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            // Half rings and apostrophes of transliterations are letters to Unicode: oʻgʻli.
            if (rune.Value is >= FirstMark and <= LastMark)
                continue;
            if (Rune.IsLetterOrDigit(rune))
                Append(folded, Rune.ToLowerInvariant(rune));
            else if (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '.' or '·' or '・' or '\u200c')
                folded.Append(' ');
        }

        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The words with their marks, wherever these are set (Hòa, Hoà).</summary>
    public static IReadOnlyList<(string Plain, string Marks)> Marked(string name) => [.. name.Normalize(NormalizationForm.FormD).ToLowerInvariant()
        .Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.ToLookup(letter => CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark))
        .Select(letters => (string.Concat(letters[false]), string.Concat(letters[true].Order())))];

    /// <summary>Whether two words, both written with marks, are the same without them only.</summary>
    public static bool AreMarkedApart((string Plain, string Marks) one, (string Plain, string Marks) other) =>
        one.Plain == other.Plain && one.Marks.Length > 0 && other.Marks.Length > 0 && one.Marks != other.Marks;

    /// <summary>The words with those joined that make one name: Abdul Aziz, Abdelaziz; Abu Bakr, Abubakr. The last word stays apart, since it may be a family name.</summary>
    public static IEnumerable<string> Compounds(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isFirst = words[i] is "abd" or "abdul" or "abdel" or "abdal" or "abdol" or "abdu" or "abdur" or "abdoul" && i + 2 < words.Count;
            var kunya = i + 2 < words.Count ? words[i] switch { "abu" or "abou" or "abo" => "abu", "abul" or "aboul" => "abul", _ => null } : null;
            yield return isFirst ? $"abdul{words[++i]}" : kunya is null ? Servant(words[i]) : kunya + words[++i];
        }
    }

    // The l of the article as it is spoken before some letters, in forms that no table has: Abdurrakhim, Abdul Rahim.
    private static string Servant(string word)
    {
        const int Vowel = 3;
        if (word.Length <= Vowel + Vowel || !word.StartsWith("abd", StringComparison.Ordinal) || Naming.FormOf(word) != word || word[Vowel] is not ('a' or 'e' or 'i' or 'o' or 'u'))
            return word;
        var rest = word[(Vowel + 1)..];
        return rest.StartsWith("shsh", StringComparison.Ordinal) ? $"abdul{rest[2..]}"
            : rest[0] == rest[1] && rest[0] is 'd' or 'n' or 'r' or 's' or 't' or 'z' ? $"abdul{rest[1..]}"
            : rest[0] == 'l' && rest[1] is not ('l' or 'a' or 'e' or 'i' or 'o' or 'u') ? $"abdul{rest[1..]}"
            : word;
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (Plain(rune.Value) is { } plain)
            folded.Append(plain);
        else
            folded.AppendRune(rune);
    }

    // Letters with marks of their own that Unicode doesn't take apart, as they are written where they are missing.
    private static string? Plain(int letter) => letter switch
    {
        'ı' => "i",
        'ə' => "a",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ħ' => "h",
        _ => null,
    };
}
