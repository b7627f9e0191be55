using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Actors;

internal sealed record OfficeSense(Office Office, bool IsPlural) : Sense(Layer.Office);
