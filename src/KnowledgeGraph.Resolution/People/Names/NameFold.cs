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

    /// <summary>The words with those joined that make one name: Abdul Aziz, Abdelaziz; Abu Bakr, Abubakr. The last word stays apart, since it may be a family name.</summary>
    public static IEnumerable<string> Compounds(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isFirst = words[i] is "abd" or "abdul" or "abdel" or "abdal" or "abdol" or "abdu" or "abdur" or "abdoul" && i + 2 < words.Count;
            var kunya = i + 2 < words.Count ? words[i] switch { "abu" or "abou" or "abo" => "abu", "abul" or "aboul" => "abul", _ => null } : null;
            yield return isFirst ? $"abdul{words[++i]}" : kunya is null ? words[i] : kunya + words[++i];
        }
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
