namespace KnowledgeGraph.Extraction.Lexicon;

/// <summary>Tokens <paramref name="First"/> to before <paramref name="End"/> spell an entry.</summary>
/// <param name="Clitic">What was cut from the end of the last token to find it, such as a possessive ending; null: nothing.</param>
internal readonly record struct Hit(int First, int End, Entry Entry, string? Clitic)
{
    public int Length => End - First;
}
