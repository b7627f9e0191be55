using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Actors;

internal sealed record ModifierSense(OfficeModifier Modifier) : Sense(Layer.Office);
