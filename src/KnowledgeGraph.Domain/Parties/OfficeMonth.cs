namespace KnowledgeGraph.Domain.Parties;

/// <summary>How often live mentions name somebody in an office for days of one month.</summary>
/// <param name="Office">Null: no office is told.</param>
/// <param name="Month">Its first day.</param>
/// <param name="Count">How many mentions; positive.</param>
public sealed record OfficeMonth(string? Office, DateOnly Month, int Count);
