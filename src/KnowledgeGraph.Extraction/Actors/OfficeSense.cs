using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Actors;

/// <param name="Party">Whose it is where no party stands at it, since no other state calls one so: the State Department.</param>
/// <param name="IsOwned">Only of somebody: 'Macron's office', 'his people'.</param>
internal sealed record OfficeSense(Office Office, bool IsPlural, bool IsOwned = false, PartyCode? Party = null) : Sense(Layer.Office);
