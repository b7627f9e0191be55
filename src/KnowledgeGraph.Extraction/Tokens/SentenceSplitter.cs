using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Tokens;

/// <summary>Cuts paragraphs into sentences. A paragraph's end always ends a sentence.</summary>
internal sealed class SentenceSplitter(TokenWords words)
{
    // What reads a sentence may look from each word at each other one: a flood without a full stop is cut.
    private const int LongestSentence = 160;

    private const string Enders = ".!?\u2026\u3002\uff01\uff1f";
    private const string Closers = "\"'\u201d\u2019\u00bb)]}";
    private const string Openers = "\"'\u201c\u2018\u00ab([{\u2014\u2013-";

    public IReadOnlyList<Sentence> Split(TokenizedText text, IEnumerable<TextSpan> paragraphs)
    {
        var sentences = new List<Sentence>();
        var number = 0;
        foreach (var paragraph in paragraphs)
        {
            var (first, end) = (text.IndexAt(paragraph.Start), text.IndexAt(paragraph.End));
            SplitParagraph(text, first, end, number++, sentences);
        }

        return sentences;
    }

    private void SplitParagraph(TokenizedText text, int first, int end, int number, List<Sentence> sentences)
    {
        var start = first;
        for (var i = first; i < end; i++)
        {
            if (i - start >= LongestSentence)
            {
                sentences.Add(new(start, i, text.SpanOf(start, i), number));
                start = i;
            }

            if (!MayEnd(text, i, start))
                continue;
            var next = AfterClosers(text, i + 1, end);
            if (next < end && !Starts(text, next, end, i))
                continue;
            sentences.Add(new(start, next, text.SpanOf(start, next), number));
            start = next;
            i = next - 1;
        }

        if (start < end)
            sentences.Add(new(start, end, text.SpanOf(start, end), number));
    }

    private bool MayEnd(TokenizedText text, int index, int start)
    {
        var token = text.Tokens[index];
        if (token.Kind == TokenKind.Punctuation)
            return Enders.Contains(token.Form[0], StringComparison.Ordinal) && !IsListMark(text, index, start);
        return token.Kind == TokenKind.Word && token.Form[^1] == '.'
            && !IsTitle(text.Text[token.Start..token.End]);
    }

    // 'Mr.' never ends a sentence; 'U.S.' and 'p.m.' may.
    private bool IsTitle(string word) => words.Abbreviations.Contains(word) && !words.MayEndSentence.Contains(word);

    // '1.' at the start of an item.
    private static bool IsListMark(TokenizedText text, int index, int start) =>
        index == start + 1 && text.Tokens[start].Kind == TokenKind.Number && text.Tokens[start].Form.Length <= 2;

    // Closing marks stand directly behind the full stop; a quote after a space opens the next sentence.
    private static int AfterClosers(TokenizedText text, int index, int end)
    {
        while (index < end && !text.Tokens[index].SpaceBefore && text.Tokens[index].Kind == TokenKind.Punctuation
            && (Closers.Contains(text.Tokens[index].Form[0], StringComparison.Ordinal) || Enders.Contains(text.Tokens[index].Form[0], StringComparison.Ordinal)))
            index++;
        return index;
    }

    private bool Starts(TokenizedText text, int next, int end, int ender)
    {
        var index = next;
        while (index < end && text.Tokens[index].Kind == TokenKind.Punctuation && Openers.Contains(text.Tokens[index].Form[0], StringComparison.Ordinal))
            index++;
        if (index >= end)
            return true;
        var token = text.Tokens[index];
        if (!text.Tokens[next].SpaceBefore && token.Case == CaseShape.Lower)
            return false;
        if (text.Tokens[ender].Kind == TokenKind.Word)
            return index > next || token.HasCapital && words.CommonWords.Contains(token.Form);
        return token.HasCapital || token.Kind != TokenKind.Word || token.Case == CaseShape.None;
    }
}
