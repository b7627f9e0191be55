using KnowledgeGraph.Extraction.Tokens;

namespace KnowledgeGraph.Extraction.Zones;

/// <summary>Finds place and agency before the first sentence: 'BEIJING - ', 'REPUBLIKA.CO.ID, SHANGHAI -- ', 'Jakarta (ANTARA) - '.</summary>
internal static class OriginFinder
{
    private const int MostTokens = 18;
    private const int LongestPrefix = 120;

    /// <returns>Where the first sentence begins, counted from the start of <paramref name="paragraph"/>; 0 when no origin stands before it.</returns>
    public static int Length(string paragraph, ITokenizer tokenizer)
    {
        var text = tokenizer.Tokenize(paragraph[..Math.Min(paragraph.Length, LongestPrefix)]);
        var isOrigin = false;
        for (var i = 0; i < Math.Min(text.Tokens.Count - 1, MostTokens); i++)
        {
            var token = text.Tokens[i];
            if (i > 0 && IsDash(token) && token.SpaceBefore && text.Tokens[i + 1].SpaceBefore)
                return isOrigin ? text.Tokens[i + 1].Start : 0;
            if (!MayStand(token))
                return 0;
            isOrigin |= token.Case == CaseShape.Upper || token.Is("(") || (token.IsWord && token.Form.IndexOf('.', StringComparison.Ordinal) is > 1 and var dot && dot < token.Form.Length - 1);
        }

        return 0;
    }

    private static bool IsDash(Token token) => token.Form is "-" or "--" or "\u2013" or "\u2014";

    private static bool MayStand(Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Punctuation => token.Form is "," or "(" or ")" or "/" or "." or "-" or "|",
        _ => token.HasCapital || token.Form.Contains('.', StringComparison.Ordinal) || !token.SpaceBefore,
    };
}
