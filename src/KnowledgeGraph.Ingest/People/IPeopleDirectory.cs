using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Ingest.People;

/// <summary>Who is one person under which ids: by what the store has seen, what analysts judged and the table of offices know, as all that is when it is asked.</summary>
public interface IPeopleDirectory
{
    /// <summary>Everybody who acts for each of the parties: whom live mentions name, and whom the table of offices knows.</summary>
    /// <param name="parties">Null: all.</param>
    /// <exception cref="StorageException">The store fails.</exception>
    Task<IReadOnlyDictionary<PartyCode, PartyPeople>> ReadAsync(IReadOnlyCollection<PartyCode>? parties, CancellationToken cancellationToken);

    /// <summary>By each id who answers to it; ids that nobody ever had are left out.</summary>
    /// <exception cref="StorageException">The store fails.</exception>
    Task<IReadOnlyDictionary<PersonId, KnownPerson>> FindAsync(IReadOnlyCollection<PersonId> ids, CancellationToken cancellationToken);
}
