using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Neo4j.Offices;
using KnowledgeGraph.Storage.Neo4j.Queries;

namespace KnowledgeGraph.Storage.Neo4j.Archives;

internal sealed class Neo4jStoreArchive(Neo4jDatabase database, OfficeEdges offices, TimeProvider clock, ChangeSignal signal) : IStoreArchive
{
    public IAsyncEnumerable<ArchiveRecord> ExportAsync(CancellationToken cancellationToken) =>
        new ArchiveExport(database, new ChangeLog(database, clock)).RecordsAsync(cancellationToken);

    public async Task ImportAsync(IAsyncEnumerable<ArchiveRecord> records, CancellationToken cancellationToken)
    {
        await BeginAsync(cancellationToken);
        var whole = false;
        try
        {
            await new ArchiveImport(database).RunAsync(WholeArchive.CheckedAsync(records, cancellationToken), cancellationToken);
            whole = true;
        }
        finally
        {
            // One import is many transactions: what was written of one that failed goes away again.
            if (!whole)
                await AbandonAsync();
        }

        await offices.WriteAllAsync(cancellationToken);
        signal.Raise();
    }

    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        database.AllowPart();
        var row = (await database.WriteAsync("Archives/Begin", [], cancellationToken))[0];
        if (row[0] is true)
            await WipeAsync(cancellationToken);
        else if (row[1] is true)
            throw new StorageException(StorageFault.NotEmpty, $"The store at {database.Address} is not empty, and an import only fills an empty one. Name another database in Neo4j:Uri or Neo4j:Database, or empty this one.");
    }

    private async Task AbandonAsync()
    {
        await WipeAsync(CancellationToken.None);
        await ArchiveImport.EndAsync(database, 0, DateTimeOffset.MinValue, 0, 0, CancellationToken.None);
    }

    private async Task WipeAsync(CancellationToken cancellationToken)
    {
        while ((await database.WriteAsync("Archives/Wipe", [], cancellationToken))[0][0] is > 0L)
        {
        }
    }
}
