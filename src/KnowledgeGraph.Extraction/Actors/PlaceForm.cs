namespace KnowledgeGraph.Extraction.Actors;

internal enum PlaceForm
{
    City,

    /// <summary>Also means the government that sits there: Kremlin.</summary>
    Seat,

    /// <summary>Tells a place, never an actor.</summary>
    Landmark,
}
