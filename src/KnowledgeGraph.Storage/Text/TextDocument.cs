namespace KnowledgeGraph.Storage.Text;

/// <summary>The tokens of some texts as one document that stores index.</summary>
public static class TextDocument
{
    /// <summary>Begins what no text holds: stands alone between two texts, so that no phrase reaches from one into the next, and before a letter that is found by itself.</summary>
    internal const string Mark = "\u00B7";

    /// <summary>The tokens with a space between each two. Letters of scripts that give pairs follow once more by themselves, so that a word of one letter is found too.</summary>
    public static string Of(params IEnumerable<string> texts) => string.Join(' ', TokensOf(texts));

    internal static List<string> TokensOf(IEnumerable<string> texts)
    {
        var tokens = new List<string>();
        var letters = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (tokens.Count > 0)
                tokens.Add(Mark);
            foreach (var run in TextTokens.Runs(text))
            {
                tokens.AddRange(run.Tokens);
                letters.UnionWith(run.Letters);
            }
        }

        return [.. tokens, .. letters.Select(letter => Mark + letter)];
    }
}
