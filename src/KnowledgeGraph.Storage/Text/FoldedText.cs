using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Storage.Text;

/// <summary>Text in the one spelling by which it is found: compatible forms (NFKC) and letters of one case.</summary>
/// <remarks>
/// Marks go where writers of a script leave them out at will: accents of Latin and Greek, stress marks and the dots of ё in Cyrillic, vowel signs of Arabic and Hebrew.
/// They stay where they make another letter: й and ї, voiced Kana, vowels of Thai and of Indian scripts. Digits of every script become ASCII.
/// Arabic letters are folded as in Lucene's ArabicNormalizer and PersianNormalizer.
/// </remarks>
public static class FoldedText
{
    private const int CyrillicIe = 0x0435;
    private const int Stress = 0x0301;
    private const int Grave = 0x0300;
    private const int Dots = 0x0308;

    // Letters that no decomposition takes apart.
    private static readonly FrozenDictionary<int, string> _letters = new Dictionary<int, string>
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i", ['ħ'] = "h", ['ς'] = "σ",
        [0x0649] = "\u064A", [0x06CC] = "\u064A", [0x06D2] = "\u064A", [0x06A9] = "\u0643", [0x0629] = "\u0647", [0x06C1] = "\u0647", [0x06BE] = "\u0647",
        [0x0640] = "",
    }.ToFrozenDictionary();

    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        var previous = 0;
        foreach (var rune in Whole(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var lower = Rune.ToLowerInvariant(rune);
            if (!IsLeftOut(lower, previous))
                Append(folded, lower);
            // A mark that is left out belongs to its letter as the next one does.
            if (!IsMark(lower))
                previous = lower.Value;
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    // Half a surrogate pair, which can't be normalised, becomes U+FFFD.
    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.ToString());
        return whole.ToString();
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (_letters.TryGetValue(rune.Value, out var plain))
            folded.Append(plain);
        else if (!rune.IsAscii && Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
        else
            folded.Append(rune.ToString());
    }

    private static bool IsLeftOut(Rune rune, int letter) => !rune.IsAscii && Rune.GetUnicodeCategory(rune) switch
    {
        // Joiners, marks of direction, soft hyphens; and variants of the look of a letter.
        UnicodeCategory.Format => true,
        UnicodeCategory.NonSpacingMark when rune.Value is (>= 0xFE00 and <= 0xFE0F) or >= 0xE0100 => true,
        UnicodeCategory.NonSpacingMark => letter switch
        {
            CyrillicIe => rune.Value is Stress or Grave or Dots,
            >= 0x0400 and <= 0x052F => rune.Value is Stress or Grave,
            < 0x0400 or (>= 0x0590 and <= 0x08FF) or (>= 0x1E00 and <= 0x1FFF) => true,
            _ => false,
        },
        _ => false,
    };

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark;
}
