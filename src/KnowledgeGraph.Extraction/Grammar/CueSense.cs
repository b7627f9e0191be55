using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Grammar;

/// <summary>A word or phrase of <c>grammar.yaml</c> or <c>scope.yaml</c>.</summary>
internal sealed record CueSense(WordClass Class) : Sense(Layer.Cue);
