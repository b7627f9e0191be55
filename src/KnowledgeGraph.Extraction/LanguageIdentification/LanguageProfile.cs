namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>What a language looks like: its script, words that tell it, and letters that few others have.</summary>
/// <param name="Words">The commonest, and those of its news that other languages hardly have. Lower case; empty for a script that only one language uses.</param>
internal sealed record LanguageProfile(string Language, WritingSystem Script, IReadOnlySet<string> Words, string MarkedLetters)
{
    /// <summary>What else its pack knows: words of grammar, of dates, and those that open frames; never names. They count where the telling words are too few.</summary>
    public IReadOnlySet<string> PackWords { get; init; } = new HashSet<string>();

    /// <summary>The language that writes most words the same; null: none.</summary>
    public string? Like { get; init; }
}
