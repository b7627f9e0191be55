namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>What a language looks like: its script, its commonest words, and letters that few others have.</summary>
/// <param name="Stopwords">Lower case; empty for a script that only one language uses.</param>
internal sealed record LanguageProfile(string Language, WritingSystem Script, IReadOnlySet<string> Stopwords, string MarkedLetters);
