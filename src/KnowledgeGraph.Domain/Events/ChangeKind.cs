namespace KnowledgeGraph.Domain.Events;

/// <summary>What a commit did to an event.</summary>
public enum ChangeKind
{
    Created,
    Updated,
    StatusChanged,
    Merged,
    Split,
    Retracted,
}
