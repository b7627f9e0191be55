using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest;

/// <summary>An event that came with its article.</summary>
/// <param name="Confidence">0 to 1; null: 1.</param>
public sealed record GivenEvent(DiplomaticEvent Account, string Evidence, double? Confidence = null);
