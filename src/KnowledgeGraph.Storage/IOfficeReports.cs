using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage;

/// <summary>What dated reports show of the offices of people.</summary>
public interface IOfficeReports
{
    /// <summary>How many events of each person are read: those that began last, then those without a date.</summary>
    public const int MaxEvents = 5_000;

    /// <summary>The offices in which live mentions of these people's events name them, by person; who is named in none is left out.</summary>
    /// <remarks>A mention that names one of <paramref name="people"/> counts when its event shows any of them: the ids of one person are asked together. For which day it does, <see cref="OfficeTally"/> says.</remarks>
    /// <exception cref="StorageException">The store fails.</exception>
    Task<IReadOnlyDictionary<PersonId, IReadOnlyList<OfficeSeen>>> ReadOfficesAsync(IReadOnlyCollection<PersonId> people, CancellationToken cancellationToken);
}
