using System.Buffers;

namespace KnowledgeGraph.Extraction.Tokens;

/// <summary>For scripts that put spaces between words. One pass, linear in the length of the text.</summary>
internal sealed class SpacedTokenizer(TokenWords words) : ITokenizer
{
    private const string Apostrophes = "'\u2019\u02bc";

    private static readonly SearchValues<char> RunOn = SearchValues.Create(".-\u2013\u2014*_=~#");

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations =
        words.Abbreviations.ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public TokenizedText Tokenize(string text)
    {
        var copy = NormalizedText.Of(text);
        var sink = new TokenSink(copy);
        var (at, value) = (0, copy.Value);
        while (at < value.Length)
        {
            var c = value[at];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                at++;
                continue;
            }

            at = IsLetter(c) ? Word(value, at, sink) : char.IsAsciiDigit(c) || char.IsDigit(c) ? Number(value, at, sink) : Mark(value, at, sink);
        }

        return new(text, sink.Tokens);
    }

    private int Word(string value, int start, TokenSink sink)
    {
        var end = start;
        var dotted = false;
        while (end < value.Length)
        {
            if (IsInWord(value[end]))
                end++;
            else if (Apostrophes.Contains(value[end]) && end + 1 < value.Length && IsLetter(value[end + 1]))
                end++;
            else if (IsInnerDot(value, end))
                (dotted, end) = (true, end + 1);
            else
                break;
        }

        if (end < value.Length && value[end] == '.' && TakesDot(value, start, end, dotted))
            end++;
        var cut = end - CliticLength(value.AsSpan(start, end - start));
        sink.Add(start, cut, TokenKind.Word);
        if (cut < end)
            sink.Add(cut, end, TokenKind.Word);
        return end;
    }

    private int CliticLength(ReadOnlySpan<char> word)
    {
        foreach (var clitic in words.Clitics)
        {
            if (word.Length > clitic.Length && EndsWith(word, clitic))
                return clitic.Length;
        }

        return 0;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string clitic)
    {
        var tail = word[^clitic.Length..];
        for (var i = 0; i < tail.Length; i++)
        {
            var c = Apostrophes.Contains(tail[i]) ? '\'' : char.ToLowerInvariant(tail[i]);
            if (c != clitic[i])
                return false;
        }

        return true;
    }

    // 'U.S', 'example.org'; not 'end.Then', where a space is missing.
    private static bool IsInnerDot(string value, int dot) =>
        value[dot] == '.' && dot > 0 && dot + 1 < value.Length && IsLetter(value[dot - 1]) && IsLetter(value[dot + 1])
        && !(char.IsLower(value[dot - 1]) && char.IsUpper(value[dot + 1]));

    private bool TakesDot(string value, int start, int end, bool dotted)
    {
        var word = value.AsSpan(start, end - start);
        if (_abbreviations.Contains(value.AsSpan(start, end - start + 1)))
            return true;
        if (word.Length == 1)
            return char.IsUpper(word[0]);
        return dotted && IsLettersAndDots(word);
    }

    // Single letters between dots, as in 'U.S' and 'a.m'. A long chain of them is no abbreviation.
    private static bool IsLettersAndDots(ReadOnlySpan<char> word)
    {
        if (word.Length > 15)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !IsLetter(word[i]) : word[i] != '.')
                return false;
        }

        return true;
    }

    private static int Number(string value, int start, TokenSink sink)
    {
        var end = start;
        while (end < value.Length && (char.IsDigit(value[end]) || IsSeparator(value, end)))
            end++;
        while (end < value.Length && IsInWord(value[end]))
            end++;
        sink.Add(start, end, TokenKind.Number);
        return end;
    }

    private static bool IsSeparator(string value, int at) =>
        value[at] is '.' or ',' && at + 1 < value.Length && char.IsDigit(value[at + 1]) && char.IsDigit(value[at - 1]);

    private static int Mark(string value, int start, TokenSink sink)
    {
        var end = start + 1;
        if (RunOn.Contains(value[start]))
        {
            while (end < value.Length && value[end] == value[start])
                end++;
        }
        else if (char.IsHighSurrogate(value[start]) && end < value.Length)
        {
            end++;
        }

        sink.Add(start, end, TokenKind.Punctuation);
        return end;
    }

    private static bool IsLetter(char c) => char.IsLetter(c);

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || c is '\u00ad' or '\u200c' or '\u200d';
}
