namespace KnowledgeGraph.Ingest.Sources;

/// <summary>A stream of which one byte was read already.</summary>
/// <remarks>A wait for input that doesn't come ends when it is cancelled, also on a terminal, whose own reads can't be.</remarks>
internal sealed class PrefixedStream(byte first, Stream rest) : Stream
{
    private bool _isFirstRead;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => TakeFirst(buffer.AsSpan(offset, count)) ? 1 : rest.Read(buffer, offset, count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakeFirst(buffer.Span) ? ValueTask.FromResult(1) : new(rest.ReadAsync(buffer, cancellationToken).AsTask().WaitAsync(cancellationToken));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            rest.Dispose();
        base.Dispose(disposing);
    }

    private bool TakeFirst(Span<byte> buffer)
    {
        if (_isFirstRead || buffer.IsEmpty)
            return false;
        _isFirstRead = true;
        buffer[0] = first;
        return true;
    }
}
