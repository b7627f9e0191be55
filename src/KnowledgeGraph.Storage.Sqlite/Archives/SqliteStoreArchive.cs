using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Archives;

internal sealed class SqliteStoreArchive(SqliteConnections connections, ChangeSignal signal) : IStoreArchive
{
    // Records that are read ahead of whoever writes them away.
    private const int Ahead = 256;

    public IAsyncEnumerable<ArchiveRecord> ExportAsync(CancellationToken cancellationToken) =>
        StreamedReading.Of(connections, session => new ArchiveExport(session).Records(), Ahead, cancellationToken);

    public async Task ImportAsync(IAsyncEnumerable<ArchiveRecord> records, CancellationToken cancellationToken)
    {
        await connections.WriteAsync(
            session =>
            {
                // One transaction: an archive that breaks off leaves the store empty.
                new ArchiveImport(session, connections.Path).Run(
                    WholeArchive.CheckedAsync(records, cancellationToken).ToBlockingEnumerable(cancellationToken));
                return true;
            },
            cancellationToken);
        signal.Raise();
    }
}
