namespace KnowledgeGraph.Storage;

/// <summary>Compares a live store with its schema, and what it keeps for speed with what that was derived from.</summary>
public interface IStoreInspection
{
    /// <summary>Each difference as it is found; none when all is well. Reads everything, so it takes minutes on a large store.</summary>
    IAsyncEnumerable<StoreFinding> InspectAsync(CancellationToken cancellationToken);
}
