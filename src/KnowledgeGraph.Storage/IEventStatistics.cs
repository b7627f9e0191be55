using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage;

/// <summary>Counts over events: what a dashboard draws. Every method throws <see cref="StorageException"/> when the store fails.</summary>
/// <remarks>A contact of two parties is a visit or a meeting, in any mode, to which both are party; one of three parties is a contact of three pairs.</remarks>
public interface IEventStatistics
{
    /// <summary>The events that match, by the bucket in which their dates begin, oldest first. Buckets without events are left out, and so are events without a date.</summary>
    Task<IReadOnlyList<TimelinePoint>> TimelineAsync(EventFilter filter, TimeBucket bucket, CancellationToken cancellationToken);

    /// <summary>The contacts of each of these pairs that match, ordered by pair. Pairs without any are left out.</summary>
    Task<IReadOnlyList<ContactCount>> CountContactsAsync(
        IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken);

    /// <summary>What the contacts of these pairs rest on, each of their events counted once.</summary>
    Task<Coverage> CoverContactsAsync(IReadOnlyCollection<PartyPair> pairs, EventFilter filter, CancellationToken cancellationToken);

    /// <summary>How many of the events that match each party has. Parties without any are left out.</summary>
    Task<IReadOnlyDictionary<PartyCode, long>> CountByPartyAsync(EventFilter filter, CancellationToken cancellationToken);
}
