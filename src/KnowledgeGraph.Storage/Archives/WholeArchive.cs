using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>Passes on the records of an archive and makes sure that it is one, of a known format and whole.</summary>
public static class WholeArchive
{
    /// <returns>The records between header and end, after the header.</returns>
    /// <exception cref="ArchiveException">Something is missing, or the archive is not meant for an import.</exception>
    /// <exception cref="StorageException">An id is too long for a store.</exception>
    public static async IAsyncEnumerable<ArchiveRecord> CheckedAsync(
        IAsyncEnumerable<ArchiveRecord> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        long passed = -1;
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            if (passed < 0)
                CheckHeader(record);
            if (record is ArchiveEnd end)
            {
                if (end.Records != passed)
                    throw new ArchiveException($"The archive should hold {end.Records} records and holds {passed}. Take a whole copy of the file.");
                yield break;
            }

            passed++;
            StorableIds.Check(record);
            yield return record;
        }

        throw new ArchiveException($"The archive ends after {Math.Max(passed, 0)} records without its last line. Take a whole copy of the file.");
    }

    private static void CheckHeader(ArchiveRecord record)
    {
        if (record is not ArchiveHeader header)
            throw new ArchiveException("The archive does not begin with its header. Take a whole copy of a file that 'export' wrote.");
        if (header.Format > ArchiveHeader.CurrentFormat)
            throw new ArchiveException($"The archive has format {header.Format}, this program knows up to {ArchiveHeader.CurrentFormat}. Use a newer version of the program.");
        if (header.Canonical == true)
            throw new ArchiveException("A canonical archive lacks times and positions: it is for comparing. Export without --canonical.");
    }
}
