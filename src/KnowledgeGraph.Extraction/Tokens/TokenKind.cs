namespace KnowledgeGraph.Extraction.Tokens;

internal enum TokenKind
{
    Word,

    /// <summary>Starts with a digit: <c>2023</c>, <c>1,000</c>, <c>3.5</c>, <c>20th</c>.</summary>
    Number,
    Punctuation,
}
