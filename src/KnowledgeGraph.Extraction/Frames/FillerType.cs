namespace KnowledgeGraph.Extraction.Frames;

/// <summary>What may stand in a slot.</summary>
internal enum FillerType
{
    Actor,
    Place,
    Event,
}
