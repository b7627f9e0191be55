namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>What a language looks like: its script, its commonest words, the letters that few others have.</summary>
internal sealed record LanguageProfile(string Language, string Script, IReadOnlySet<string> Stopwords, string MarkedLetters);
