using System.Text;

namespace KnowledgeGraph.Ingest.Tests.Sources;

/// <summary>Gives its text, then fails as a device does that was pulled out.</summary>
internal sealed class BrokenStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new IOException("the device is gone");
}
