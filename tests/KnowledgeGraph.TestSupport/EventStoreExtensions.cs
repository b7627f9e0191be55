using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.TestSupport;

public static class EventStoreExtensions
{
    /// <summary>What a filter holds, without its page.</summary>
    public static async Task<EventSummary> SummariseAsync(this IEventStore store, EventFilter filter, CancellationToken cancellationToken) =>
        (await store.QueryWithSummaryAsync(filter, EventOrder.StartDesc, new(First: 1), cancellationToken)).Summary;
}
