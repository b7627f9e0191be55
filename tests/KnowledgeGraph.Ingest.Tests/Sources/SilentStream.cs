namespace KnowledgeGraph.Ingest.Tests.Sources;

/// <summary>A terminal at which nobody types; like one, it doesn't heed the token.</summary>
internal sealed class SilentStream : MemoryStream
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(new TaskCompletionSource<int>().Task);
}
