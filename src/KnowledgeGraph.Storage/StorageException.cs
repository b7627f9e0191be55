namespace KnowledgeGraph.Storage;

/// <summary>A store failed; the message names the store, what was wrong and the remedy.</summary>
public sealed class StorageException(StorageFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    public StorageFault Fault { get; } = fault;

    /// <summary>Whether the same call may succeed when it is tried again.</summary>
    public bool IsTransient => Fault is StorageFault.Locked or StorageFault.Unavailable or StorageFault.TimedOut;
}
