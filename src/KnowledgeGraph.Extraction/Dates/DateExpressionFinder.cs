using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Dates;

/// <summary>Finds words that speak of time among tokens.</summary>
internal sealed class DateExpressionFinder(DateWords words)
{
    /// <returns>In the order of the text, without overlap.</returns>
    public IReadOnlyList<DateExpression> Find(TokenizedText text, int first, int end)
    {
        ArgumentNullException.ThrowIfNull(words);
        return [];
    }
}
