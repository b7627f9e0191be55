using System.Buffers;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Storage.Text;

/// <summary>Cuts text of any script into the tokens by which it is found, the same on every store.</summary>
/// <remarks>
/// Words are runs of letters, marks and digits of <see cref="FoldedText"/>. Scripts that are written without spaces, and Hangul,
/// whose words carry particles, give overlapping pairs of letters, and a letter by itself where it stands alone.
/// </remarks>
public static class TextTokens
{
    /// <summary>Longer words are cut here, in UTF-16 code units: what some stores would cut elsewhere.</summary>
    public const int MaxLength = 64;

    /// <summary>The tokens in their order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Runs(text).SelectMany(run => run.Tokens)];
    }

    /// <summary>What stands together: a word, or letters of a script that is written without spaces.</summary>
    internal static List<TextRun> Runs(string text)
    {
        var runs = new List<TextRun>();
        var letters = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in FoldedText.Of(text).EnumerateRunes())
        {
            var isMark = IsMark(rune);
            if (letters.Count > 0 && isMark)
            {
                letters[^1] += rune.ToString();
                continue;
            }

            var isPaired = UnspacedScripts.Hold(rune);
            if (letters.Count > 0 && !isPaired)
                End(runs, letters);
            if (word.Length > 0 && (isPaired || !IsOfWord(rune, isMark)))
                End(runs, word);
            if (isPaired)
                letters.Add(rune.ToString());
            else if (IsOfWord(rune, isMark))
                word.Append(rune.ToString());
        }

        End(runs, letters);
        End(runs, word);
        return runs;
    }

    private static void End(List<TextRun> runs, List<string> letters)
    {
        if (letters.Count > 0)
            runs.Add(new("", [.. letters]));
        letters.Clear();
    }

    private static void End(List<TextRun> runs, StringBuilder word)
    {
        if (word.Length > 0)
            runs.Add(new(Cut(word.ToString()), []));
        word.Clear();
    }

    private static string Cut(string word) => word.Length <= MaxLength ? word
        : char.IsHighSurrogate(word[MaxLength - 1]) ? word[..(MaxLength - 1)]
        : word[..MaxLength];

    private static bool IsOfWord(Rune rune, bool isMark) => isMark || Rune.IsLetterOrDigit(rune);

    private static bool IsMark(Rune rune) => !rune.IsAscii && Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
