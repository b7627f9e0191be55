using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Lexicon;

namespace KnowledgeGraph.Extraction.Actors;

internal sealed record PlaceSense(City Place, PlaceForm Form) : Sense(Layer.Name)
{
    /// <summary>Can stand for its government: 'Beijing said'.</summary>
    public bool IsMetonym => Form == PlaceForm.Seat || Form == PlaceForm.City && Place.IsCapital;
}
