namespace KnowledgeGraph.Domain.Events;

/// <summary>What a report tells of. GraphQL and JSON write it in capitals.</summary>
public enum EventKind
{
    Visit,
    Meeting,
    Cancellation,
    Statement,
}
