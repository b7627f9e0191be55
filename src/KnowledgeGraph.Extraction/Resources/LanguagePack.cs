using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Extraction.Actors;
using KnowledgeGraph.Extraction.Dates;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Grammar;
using KnowledgeGraph.Extraction.LanguageIdentification;
using KnowledgeGraph.Extraction.Lexicon;
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

    public required LexiconMatcher Lexicon { get; init; }

    public required PhraseMatcher Phrases { get; init; }

    public required IReadOnlyList<Frame> Frames { get; init; }

    /// <summary>Possessors stand behind their noun: 'the visit of Xi' without an 'of'.</summary>
    public bool PossessorFollows { get; init; }

    /// <summary>Verbs have a form of the past.</summary>
    public bool HasTense { get; init; }

    /// <summary>What words that no list has are by their shape.</summary>
    public WordShapes Shapes { get; init; } = new([], []);

    public required World World { get; init; }
}
