using System.Runtime.CompilerServices;
using System.Threading.Channels;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Archives;

internal sealed class SqliteStoreArchive(SqliteConnections connections, ChangeSignal signal) : IStoreArchive
{
    // Records that are read ahead of whoever writes them away.
    private const int Ahead = 256;

    public async IAsyncEnumerable<ArchiveRecord> ExportAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var records = Channel.CreateBounded<ArchiveRecord>(Ahead);
        var reading = ReadAsync(records.Writer, ended.Token);
        try
        {
            await foreach (var record in records.Reader.ReadAllAsync(cancellationToken))
                yield return record;
        }
        finally
        {
            // Whoever stops in the middle ends the transaction that reads.
            await ended.CancelAsync();
            await reading;
        }
    }

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

    // A failure reaches the caller as the end of the channel.
    private async Task ReadAsync(ChannelWriter<ArchiveRecord> writer, CancellationToken cancellationToken)
    {
        try
        {
            await connections.ReadAtLengthAsync(
                session =>
                {
                    foreach (var record in new ArchiveExport(session).Records())
                        Write(writer, record, cancellationToken);
                    return true;
                },
                cancellationToken);
            writer.Complete();
        }
        catch (Exception fault) when (fault is StorageException or OperationCanceledException or ChannelClosedException)
        {
            writer.TryComplete(fault);
        }
    }

    // SQLite reads on a thread of its own, which may wait for the other side.
    private static void Write(ChannelWriter<ArchiveRecord> writer, ArchiveRecord record, CancellationToken cancellationToken)
    {
        while (!writer.TryWrite(record))
        {
            if (!writer.WaitToWriteAsync(cancellationToken).AsTask().GetAwaiter().GetResult())
                throw new ChannelClosedException();
        }
    }
}
