using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>What one snapshot holds, read on a thread of its own a little ahead of whoever takes it.</summary>
internal static class StreamedReading
{
    /// <param name="ahead">How many items are read ahead.</param>
    public static async IAsyncEnumerable<T> Of<T>(
        SqliteConnections connections, Func<SqliteSession, IEnumerable<T>> read, int ahead, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var items = Channel.CreateBounded<T>(ahead);
        var reading = ReadAsync(connections, read, items.Writer, ended.Token);
        try
        {
            await foreach (var item in items.Reader.ReadAllAsync(cancellationToken))
                yield return item;
        }
        finally
        {
            // Whoever stops in the middle ends the transaction that reads.
            await ended.CancelAsync();
            await reading;
        }
    }

    // A failure reaches the caller as the end of the channel.
    private static async Task ReadAsync<T>(
        SqliteConnections connections, Func<SqliteSession, IEnumerable<T>> read, ChannelWriter<T> writer, CancellationToken cancellationToken)
    {
        try
        {
            await connections.ReadAtLengthAsync(
                session =>
                {
                    foreach (var item in read(session))
                        Write(writer, item, cancellationToken);
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
    private static void Write<T>(ChannelWriter<T> writer, T item, CancellationToken cancellationToken)
    {
        while (!writer.TryWrite(item))
        {
            if (!writer.WaitToWriteAsync(cancellationToken).AsTask().GetAwaiter().GetResult())
                throw new ChannelClosedException();
        }
    }
}
