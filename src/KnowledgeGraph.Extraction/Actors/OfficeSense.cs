using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Actors;

/// <param name="IsOwned">Only of somebody: 'Macron's office', 'his people'.</param>
internal sealed record OfficeSense(Office Office, bool IsPlural, bool IsOwned = false) : Sense(Layer.Office);
