using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage;

/// <summary>The events of now and what they rest on. Every method throws <see cref="StorageException"/> when the store fails.</summary>
public interface IEventStore : IEventReader
{
    /// <summary>What the stored mentions know of these people. Unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<PersonId, PersonRecord>> FindPeopleAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken);

    /// <summary>What resolution must see, read in one snapshot: the reports of the ranges and of the named mentions.</summary>
    Task<Neighbourhood> ReadNeighbourhoodAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken);

    /// <summary>Writes articles, mentions, events and the change log in one transaction, or nothing.</summary>
    Task<CommitOutcome> CommitAsync(EventCommit commit, CancellationToken cancellationToken);
}
