using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>A line of the text that is not blank.</summary>
/// <param name="Span">Without the spaces around it.</param>
/// <param name="AfterBlank">A blank line, or nothing, stands before it.</param>
internal readonly record struct TextLine(string Text, TextSpan Span, bool AfterBlank)
{
    private const string Closers = "\"'\u201d\u2019\u00bb)]*_";

    /// <summary>Ends as sentences do.</summary>
    public bool IsSentence
    {
        get
        {
            var text = Text.AsSpan().TrimEnd(Closers);
            return !text.IsEmpty && ".!?\u2026:;".Contains(text[^1], StringComparison.Ordinal);
        }
    }

    public bool StartsLower => Text.Length > 0 && char.IsLower(Text[0]);

    public static IReadOnlyList<TextLine> Of(string text)
    {
        var lines = new List<TextLine>();
        var (start, blank) = (0, true);
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029\u0085");
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start);
            if (line.IsWhiteSpace())
            {
                // The line feed of a CRLF makes no blank line.
                blank |= !(end == start && end < text.Length && text[end] == '\n' && start > 0 && text[start - 1] == '\r');
            }
            else
            {
                var left = start + line.Length - line.TrimStart().Length;
                lines.Add(new(line.Trim().ToString(), new(left, start + line.TrimEnd().Length), blank));
                blank = false;
            }

            start = end + 1;
        }

        return lines;
    }
}
