using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.GraphQL.Events;

/// <summary>A page of events, and what the whole answer holds when that is asked.</summary>
internal sealed class EventList(IEventReader reader, EventFilter filter, EventPage page, EventSummary? summary)
{
    /// <summary>The fields that need a summary: who reads a list looks ahead for them.</summary>
    public static readonly IReadOnlyList<string> OfSummary = ["totalCount", "statusCounts"];

    public EventPage Page => page;

    public EventSummary Summary => summary ?? throw new InvalidOperationException("The list was read without its summary.");

    public Task<Coverage> CoverageAsync(CancellationToken cancellationToken) => reader.CoverAsync(filter, cancellationToken);
}
