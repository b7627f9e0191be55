namespace KnowledgeGraph.Storage;

/// <summary>Copies a store as it is, faster than an archive, for a store of the same kind. Only stores that can do it themselves have it.</summary>
public interface IStoreBackup
{
    /// <summary>Copies one instant of the store while others write. The file appears under its name when it is whole.</summary>
    /// <param name="progress">The part that is done, 0 to 1.</param>
    /// <exception cref="StorageException">The store fails, or the file exists already or can't be written (<see cref="StorageFault.Unavailable"/>).</exception>
    Task BackupAsync(string file, IProgress<double>? progress, CancellationToken cancellationToken);

    /// <summary>Puts a backup in the place of the store, which no one may have open. The file is checked first, and stays.</summary>
    /// <param name="replace">Whether a store that is there is put aside; without it, one that holds anything is an error (<see cref="StorageFault.NotEmpty"/>).</param>
    /// <returns>Where the former store lies now; null when there was none.</returns>
    /// <exception cref="StorageException">The backup can't be used, or the store is open (<see cref="StorageFault.Locked"/>).</exception>
    Task<string?> RestoreAsync(string file, bool replace, IProgress<double>? progress, CancellationToken cancellationToken);
}
