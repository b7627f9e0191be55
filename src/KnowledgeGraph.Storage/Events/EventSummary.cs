using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Events;

/// <summary>What a whole answer holds, beyond the page that is read.</summary>
/// <param name="TotalCount">Events that match.</param>
/// <param name="StatusCounts">Events by status under the same filter without its status; only those above 0.</param>
public sealed record EventSummary(long TotalCount, IReadOnlyDictionary<EventStatus, long> StatusCounts)
{
    /// <summary>What a filter holds, of the counts under it without its status.</summary>
    public static EventSummary Of(EventFilter filter, IReadOnlyDictionary<EventStatus, long> statusCounts)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(statusCounts);
        return new(statusCounts.Where(entry => filter.Status is null || filter.Status.Contains(entry.Key)).Sum(entry => entry.Value), statusCounts);
    }
}
