using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.LanguageIdentification;
using KnowledgeGraph.Extraction.Tokens;
using KnowledgeGraph.Extraction.Zones;

namespace KnowledgeGraph.Extraction.Resources;

/// <summary>All that the engine knows of one language, read and checked once.</summary>
internal sealed record LanguagePack
{
    public required LanguageTag Language { get; init; }

    public required string Name { get; init; }

    public required LanguageProfile Profile { get; init; }

    public required SpacedTokenizer Tokenizer { get; init; }

    public required SentenceSplitter Sentences { get; init; }

    public required ZoneFinder Zones { get; init; }

    public required DateExpressionFinder Dates { get; init; }
}
