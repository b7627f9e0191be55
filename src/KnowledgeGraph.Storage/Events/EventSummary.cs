using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Events;

/// <summary>What a whole answer holds, beyond the page that is read.</summary>
/// <param name="TotalCount">Events that match.</param>
/// <param name="StatusCounts">Events by status under the same filter without its status; only those above 0.</param>
public sealed record EventSummary(long TotalCount, IReadOnlyDictionary<EventStatus, long> StatusCounts);
