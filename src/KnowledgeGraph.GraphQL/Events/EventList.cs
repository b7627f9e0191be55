using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events;

/// <summary>A page of events, and what the whole answer holds when that is asked.</summary>
internal sealed class EventList(IEventStore store, EventFilter filter, EventPage page)
{
    private Task<EventSummary>? _summary;

    public EventPage Page => page;

    public Task<EventSummary> SummaryAsync(CancellationToken cancellationToken) => _summary ??= store.SummariseAsync(filter, cancellationToken);

    public Task<Coverage> CoverageAsync(CancellationToken cancellationToken) => store.CoverAsync(filter, cancellationToken);
}
