using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Extraction.LanguageIdentification;

namespace KnowledgeGraph.Extraction.Resources;

/// <summary>The packs of all languages, and what tells the languages apart.</summary>
internal sealed class LanguagePacks(IReadOnlyList<LanguagePack> all, LanguageIdentifier identifier, ConfidenceModel confidence, OfficeTable offices)
{
    public IReadOnlyList<LanguagePack> All { get; } = all;

    public LanguageIdentifier Identifier { get; } = identifier;

    public ConfidenceModel Confidence { get; } = confidence;

    /// <summary>Who held which office; shared by all packs.</summary>
    public OfficeTable Offices { get; } = offices;

    public LanguagePack? Find(LanguageTag language) => All.FirstOrDefault(p => p.Language == language);

    /// <summary>The pack of the language that the article is written in; null when none covers it.</summary>
    public LanguagePack? For(string? title, string text) =>
        Identifier.Identify(title, text) is { } language ? Find(language) : null;
}
