using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage;

/// <summary>What live mentions show of people: of whom they speak in which spellings, in which offices and months.</summary>
/// <remarks>Who is one person under several ids is no part of it: that follows from what was seen and judged.</remarks>
public interface IPeopleReports
{
    /// <summary>How often what is seen of people changed.</summary>
    /// <param name="parties">For whom they act; null: all.</param>
    /// <exception cref="StorageException">The store fails.</exception>
    Task<PeopleVersions> ReadVersionsAsync(IReadOnlyCollection<PartyCode>? parties, CancellationToken cancellationToken);

    /// <summary>Everybody whom live mentions name for a party, with the version of that, of one instant.</summary>
    /// <exception cref="StorageException">The store fails.</exception>
    Task<SeenPeople> ReadPeopleAsync(PartyCode party, CancellationToken cancellationToken);
}
