using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Actors;

internal sealed record PersonSense(KnownPerson Person) : Sense(Layer.Name);
