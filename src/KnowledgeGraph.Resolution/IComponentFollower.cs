using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution;

/// <summary>Sorts all reports of a store into whole components while they come in the order of their days: each is compared once with what stands near it, and kept no longer than something can still touch it.</summary>
/// <remarks>What judgements join is left apart: components that hold such a mention aren't whole by themselves.</remarks>
public interface IComponentFollower
{
    /// <param name="reports">In any order among each other; none stands before the days of those that were added earlier.</param>
    void Add(IEnumerable<StoredReport> reports);

    /// <summary>Takes out the components that nothing can touch any more.</summary>
    /// <param name="later">All that is added after this stands at this day or after it; null: nothing comes.</param>
    IReadOnlyList<WholeComponent> Take(DateOnly? later);
}
