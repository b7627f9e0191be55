using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Actors;

internal sealed record PartySense(PartyCode? Party, PartyForm Form) : Sense(Layer.Name);
