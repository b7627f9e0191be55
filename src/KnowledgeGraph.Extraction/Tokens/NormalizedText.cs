using System.Text;

namespace KnowledgeGraph.Extraction.Tokens;

/// <summary>An NFC copy of a text, with the way back to the offsets of the text as received.</summary>
internal sealed class NormalizedText
{
    // Canonical ordering of one long run of marks is quadratic: a cluster is cut here.
    private const int LongestCluster = 32;

    private readonly int[]? _toOriginal;

    private NormalizedText(string value, int[]? toOriginal, int originalLength)
    {
        Value = value;
        _toOriginal = toOriginal;
        OriginalLength = originalLength;
    }

    public string Value { get; }

    public int OriginalLength { get; }

    public static NormalizedText Of(string original)
    {
        var clean = WithoutLoneSurrogates(original);
        return IsPlain(clean) ? new(clean, null, original.Length) : Compose(clean);
    }

    /// <summary>Where the character at <paramref name="index"/> of <see cref="Value"/> begins in the original; its length at the end.</summary>
    public int ToOriginal(int index) => _toOriginal is null ? index : _toOriginal[index];

    // No character below U+0300 combines or decomposes under NFC.
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyInRange('\u0300', '\uffff');

    private static NormalizedText Compose(string text)
    {
        var value = new StringBuilder(text.Length);
        var map = new List<int>(text.Length + 1);
        var start = 0;
        while (start < text.Length)
        {
            var end = ClusterEnd(text, start);
            Append(text, start, end, value, map);
            start = end;
        }

        map.Add(text.Length);
        return new(value.ToString(), [.. map], text.Length);
    }

    private static void Append(string text, int start, int end, StringBuilder value, List<int> map)
    {
        if (end - start == 1 && text[start] < '\u0300')
        {
            value.Append(text[start]);
            map.Add(start);
            return;
        }

        var composed = text[start..end].Normalize(NormalizationForm.FormC);
        value.Append(composed);
        for (var i = 0; i < composed.Length; i++)
            map.Add(Math.Min(start + i, end - 1));
    }

    private static int ClusterEnd(string text, int start)
    {
        var end = start + (char.IsHighSurrogate(text[start]) ? 2 : 1);
        while (end < text.Length && end - start < LongestCluster && Joins(text, end))
            end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        return end;
    }

    // Marks, and the vowels and finals of Hangul that compose with the letter before.
    private static bool Joins(string text, int index) =>
        Rune.GetUnicodeCategory(Rune.GetRuneAt(text, index)) is
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || text[index] is >= '\u1161' and <= '\u11ff';

    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            return text;
        return string.Create(text.Length, text, static (span, source) =>
        {
            source.CopyTo(span);
            for (var i = 0; i < span.Length; i++)
            {
                if (char.IsHighSurrogate(span[i]) && i + 1 < span.Length && char.IsLowSurrogate(span[i + 1]))
                    i++;
                else if (char.IsSurrogate(span[i]))
                    span[i] = '\ufffd';
            }
        });
    }
}
