namespace KnowledgeGraph.Domain.Events;

/// <summary>Postponed: a later time is meant; suspended: the report says suspend or pause; else cancelled.</summary>
public enum CancellationForm
{
    Cancelled,
    Postponed,
    Suspended,
}
