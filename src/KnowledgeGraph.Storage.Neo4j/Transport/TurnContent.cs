using System.Net;
using System.Net.Http;

namespace KnowledgeGraph.Storage.Neo4j.Transport;

/// <summary>The body of a request whose last byte waits for its turn: the server reads all of it meanwhile, and begins when it is whole.</summary>
internal sealed class TurnContent(ReadOnlyMemory<byte> body, Task turn, TimeProvider clock) : HttpContent
{
    // A server closes a connection from which nothing more comes (after 30 seconds in 5.26). Sent whole, the write waits for the counter's lock there.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(body[..^1], cancellationToken);
        await stream.FlushAsync(cancellationToken);
        await Task.WhenAny(turn, Task.Delay(_patience, clock, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        await stream.WriteAsync(body[^1..], cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = body.Length;
        return true;
    }
}
