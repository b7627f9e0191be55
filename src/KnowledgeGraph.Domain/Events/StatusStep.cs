namespace KnowledgeGraph.Domain.Events;

/// <summary>A step in the life of a visit or meeting, with the mention that caused it.</summary>
/// <param name="ReportedAt">When that mention was published, else recorded.</param>
public sealed record StatusStep(EventStatus Status, DateTimeOffset ReportedAt, MentionId Mention);
