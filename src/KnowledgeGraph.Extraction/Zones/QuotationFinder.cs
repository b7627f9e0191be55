using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>Finds quoted words in one paragraph. One pass; what is not closed ends with the paragraph.</summary>
internal static class QuotationFinder
{
    private const int Deepest = 4;

    // A straight mark that is never closed takes the rest of the paragraph, unless a sentence's end shows that it was a slip.
    private const int LongestUnclosed = 2000;

    public static void Find(string text, TextSpan paragraph, List<Quotation> into)
    {
        var open = new List<(int Start, char Close, int Index)>();
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var c = text[i];
            var closes = open.FindLastIndex(o => o.Close == c);
            if (closes >= 0 && IsClosing(text, i, c))
                Close(into, open, closes, i + 1);
            else if (open.Count < Deepest && Closer(text, paragraph, i) is { } close)
                Open(into, open, i, close, paragraph);
        }
    }

    private static void Open(List<Quotation> into, List<(int Start, char Close, int Index)> open, int at, char close, TextSpan paragraph)
    {
        var outer = open.Count == 0 ? null : into[open[^1].Index];
        open.Add((at, close, into.Count));
        into.Add(new(new(at, Math.Min(paragraph.End, at + LongestUnclosed)), outer, false));
    }

    private static void Close(List<Quotation> into, List<(int Start, char Close, int Index)> open, int from, int end)
    {
        for (var i = from; i < open.Count; i++)
        {
            var quotation = into[open[i].Index];
            into[open[i].Index] = new(new(open[i].Start, end), i == 0 ? null : into[open[i - 1].Index], i == from);
        }

        open.RemoveRange(from, open.Count - from);
    }

    private static char? Closer(string text, TextSpan paragraph, int at) => text[at] switch
    {
        '"' when IsOpening(text, paragraph, at) => '"',
        '\u201c' or '\u201e' => '\u201d',
        '\u00ab' => '\u00bb',
        '\u300c' => '\u300d',
        '\u300e' => '\u300f',
        '\u2018' when IsOpening(text, paragraph, at) => '\u2019',
        '\'' when IsOpening(text, paragraph, at) => '\'',
        _ => null,
    };

    private static bool IsOpening(string text, TextSpan paragraph, int at) =>
        (at == paragraph.Start || !char.IsLetterOrDigit(text[at - 1])) && at + 1 < paragraph.End && !char.IsWhiteSpace(text[at + 1]);

    // An apostrophe inside a word closes nothing.
    private static bool IsClosing(string text, int at, char mark) =>
        mark is not ('\'' or '\u2019') || at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1]);
}
