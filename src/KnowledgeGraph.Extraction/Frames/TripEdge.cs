namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Which day of a trip the date of the frame is.</summary>
internal enum TripEdge
{
    None,
    Start,
    End,
}
