namespace KnowledgeGraph.Extraction.LanguageIdentification;

/// <summary>Scripts that are told apart. A text with kana among its Han characters is <see cref="Kana"/>.</summary>
internal enum WritingSystem
{
    Other,
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Devanagari,
    Thai,
    Hangul,
    Kana,
    Han,
}
