using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage;

/// <summary>Events of one state of the graph: as it is, or as it was known at an instant. Every method throws <see cref="StorageException"/> when the store fails.</summary>
public interface IEventReader
{
    /// <summary>A page of the events that match, read at one position of the change log. At most <see cref="PageRequest.MaxSize"/> items.</summary>
    Task<EventPage> QueryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>The same and, of the same state where the store can tell, what the whole answer holds beyond the page.</summary>
    Task<SummarisedPage> QueryWithSummaryAsync(EventFilter filter, EventOrder order, PageRequest page, CancellationToken cancellationToken);

    Task<Coverage> CoverAsync(EventFilter filter, CancellationToken cancellationToken);

    /// <summary>The events that these ids mean, by the asked id: its own id or any that it ever had. Unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<EventId, ResolvedEvent>> FindEventsAsync(IReadOnlyCollection<EventId> ids, CancellationToken cancellationToken);

    /// <summary>The last state of an event whose mentions were all withdrawn; null when the id lives or was never given.</summary>
    Task<ResolvedEvent?> FindGoneAsync(EventId id, CancellationToken cancellationToken);

    /// <summary>The live mentions of these ids.</summary>
    Task<IReadOnlyDictionary<MentionId, Mention>> FindMentionsAsync(IReadOnlyCollection<MentionId> ids, CancellationToken cancellationToken);
}
