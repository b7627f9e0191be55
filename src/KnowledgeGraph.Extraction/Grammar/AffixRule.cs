namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>Written <c>e&gt;ed</c>: an ending is exchanged; <c>^t&gt;men</c>: a beginning.</summary>
internal sealed record AffixRule(bool AtStart, string From, string To)
{
    public static AffixRule? Parse(string text)
    {
        var arrow = text.IndexOf('>', StringComparison.Ordinal);
        if (arrow < 0)
            return null;
        var atStart = text.StartsWith('^');
        return new(atStart, text[(atStart ? 1 : 0)..arrow], text[(arrow + 1)..]);
    }

    public bool Fits(string word) => AtStart
        ? word.StartsWith(From, StringComparison.Ordinal)
        : word.EndsWith(From, StringComparison.Ordinal);

    public string Apply(string word) => AtStart ? To + word[From.Length..] : word[..^From.Length] + To;
}
