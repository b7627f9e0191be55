using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage;

/// <summary>What analysts said. Judgements are written with the events that follow from them, by <see cref="IEventStore.CommitAsync"/>.</summary>
public interface IJudgementStore
{
    /// <summary>All judgements that were ever made, of one instant.</summary>
    /// <exception cref="StorageException">The store fails.</exception>
    Task<JudgementLog> ReadAsync(CancellationToken cancellationToken);
}
