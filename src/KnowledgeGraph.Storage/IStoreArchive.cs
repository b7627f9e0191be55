using KnowledgeGraph.Storage.Archives;

namespace KnowledgeGraph.Storage;

/// <summary>Moves all that a store holds into another one, of the same kind or not.</summary>
public interface IStoreArchive
{
    /// <summary>All of one instant: header; events by id, those that are no more among them; articles by id; people by id; blocks; judgements by time of recording; the change log in its order; end.</summary>
    /// <exception cref="StorageException">The store fails.</exception>
    IAsyncEnumerable<ArchiveRecord> ExportAsync(CancellationToken cancellationToken);

    /// <summary>Fills an empty store, so that it goes on where the other one stood: ids, cursors of the log and numbers of revisions stay.</summary>
    /// <remarks>What is only for speed is not read but derived anew. A stream that ends early, or that holds what contradicts itself, leaves nothing behind that could be taken for a whole store.</remarks>
    /// <exception cref="StorageException">The store fails, or is not empty (<see cref="StorageFault.NotEmpty"/>).</exception>
    /// <exception cref="ArchiveException">The records are no whole archive that this version can read.</exception>
    Task ImportAsync(IAsyncEnumerable<ArchiveRecord> records, CancellationToken cancellationToken);
}
