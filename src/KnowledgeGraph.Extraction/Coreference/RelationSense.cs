using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Coreference;

internal sealed record RelationSense(Relation Relation) : Sense(Layer.Office);
