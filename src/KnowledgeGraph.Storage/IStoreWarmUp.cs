namespace KnowledgeGraph.Storage;

/// <summary>Lets a store work out at the start of a program what the first commit would wait for. A store that needs none has none.</summary>
public interface IStoreWarmUp
{
    /// <summary>Leaves nothing in the store. Where that can't be used now nothing happens: the first commit tells why.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
