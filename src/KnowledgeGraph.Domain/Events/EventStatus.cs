namespace KnowledgeGraph.Domain.Events;

/// <summary>Extraction knows the first two; the others come from a cancellation that was matched to its visit or meeting.</summary>
public enum EventStatus
{
    Planned,
    Occurred,
    Postponed,
    Cancelled,
}
