using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage;

/// <summary>What dated reports show of the offices of people.</summary>
public interface IOfficeReports
{
    /// <summary>How many events of a person are read: those that began last, then those without a date.</summary>
    public const int MaxEvents = 2_000;

    /// <summary>For each person, asked by every id of theirs, the offices in which live mentions of their events mean them by one of these ids.</summary>
    /// <remarks>An answer doesn't hang on who else is asked for. Who is named in no office is left out. For which day a mention counts, <see cref="OfficeTally"/> says.</remarks>
    /// <exception cref="StorageException">The store fails.</exception>
    Task<IReadOnlyDictionary<PersonIds, IReadOnlyList<OfficeSeen>>> ReadOfficesAsync(
        IReadOnlyCollection<PersonIds> people, CancellationToken cancellationToken);
}
