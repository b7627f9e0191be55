using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Extraction.Tokens;

/// <summary>A word, number or mark of the text.</summary>
/// <param name="Start">In the text as received, like <paramref name="End"/>.</param>
/// <param name="Form">NFC, lower case, straight apostrophes: what lexicons and word lists are matched with.</param>
/// <param name="SpaceBefore">False: joined to the token before, as the parts of <c>Yung-ho</c> and <c>Kishida's</c> are.</param>
internal readonly record struct Token(int Start, int End, string Form, CaseShape Case, TokenKind Kind, bool SpaceBefore)
{
    public TextSpan Span => new(Start, End);

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>Begins with a capital, as names do.</summary>
    public bool HasCapital => Case is CaseShape.Capitalised or CaseShape.Upper or CaseShape.Mixed && IsWord;

    public bool Is(string form) => string.Equals(Form, form, StringComparison.Ordinal);
}
