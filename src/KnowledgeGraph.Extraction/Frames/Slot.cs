namespace KnowledgeGraph.Extraction.Frames;

internal sealed record Slot(SlotRole Role, FillerType Type, IReadOnlyList<SlotMarker> Markers, bool IsOptional);
