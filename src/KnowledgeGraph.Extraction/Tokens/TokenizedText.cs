using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Tokens;

/// <summary>A text and its tokens, in order, without overlap.</summary>
internal sealed class TokenizedText(string text, IReadOnlyList<Token> tokens)
{
    public string Text { get; } = text;

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    /// <summary>The first token that ends after <paramref name="offset"/>; the count of tokens when there is none.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End > offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The stretch of text from token <paramref name="first"/> to before token <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    public string WordsOf(int first, int end) => first >= end ? "" : Text[Tokens[first].Start..Tokens[end - 1].End];
}
