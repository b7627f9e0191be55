namespace KnowledgeGraph.Domain.Events;

/// <summary>A step in the life of a visit or meeting, with the mention that caused it; null: an analyst did.</summary>
/// <param name="ReportedAt">When that mention was published, else recorded; when the analyst said so.</param>
public sealed record StatusStep(EventStatus Status, DateTimeOffset ReportedAt, MentionId? Mention);
