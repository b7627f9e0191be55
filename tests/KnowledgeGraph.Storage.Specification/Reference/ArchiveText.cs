using System.Text;
using KnowledgeGraph.Storage.Archives;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>The archive of a store as text.</summary>
public static class ArchiveText
{
    public static Task<string> ExportAsync(StoreUnderTest store) => WriteAsync(Archive(store).ExportAsync(CancellationToken.None));

    public static Task<string> CanonicalAsync(StoreUnderTest store) => WriteAsync(CanonicalArchive.OfAsync(Archive(store), CancellationToken.None));

    public static async Task ImportAsync(StoreUnderTest store, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        await Archive(store).ImportAsync(ArchiveLines.ReadAsync(stream, CancellationToken.None), CancellationToken.None);
    }

    private static async Task<string> WriteAsync(IAsyncEnumerable<ArchiveRecord> records)
    {
        using var stream = new MemoryStream();
        await ArchiveLines.WriteAsync(records, stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IStoreArchive Archive(StoreUnderTest store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.Archive ?? throw new InvalidOperationException("The store under test gives no archive.");
    }
}
