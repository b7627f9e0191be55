using System.Buffers;

namespace KnowledgeGraph.Ingest.Sources;

/// <summary>Reads lines as bytes, so that one broken line doesn't spoil the next, and refuses a line above the limit without keeping it.</summary>
internal sealed class LimitedLineReader(Stream stream, int limit)
{
    private readonly byte[] _buffer = new byte[81920];
    private int _start;
    private int _end;

    /// <summary>Whether the stream failed, so that no further line can come.</summary>
    public bool IsBroken { get; private set; }

    /// <returns>The next line without its end; null at the end of the stream.</returns>
    /// <exception cref="DecodingException">The line is larger than the limit; the next call goes on behind it.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        var line = new ArrayBufferWriter<byte>(256);
        var tooLarge = false;
        while (true)
        {
            if (_start == _end && !await FillAsync(cancellationToken))
                return Finish(line, tooLarge, line.WrittenCount > 0);
            var newLine = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var part = _buffer.AsSpan(_start, newLine < 0 ? _end - _start : newLine);
            tooLarge |= line.WrittenCount + part.Length > limit;
            if (!tooLarge)
                line.Write(part);
            _start += part.Length + (newLine < 0 ? 0 : 1);
            if (newLine >= 0)
                return Finish(line, tooLarge, true);
        }
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        try
        {
            _start = 0;
            _end = await stream.ReadAsync(_buffer, cancellationToken);
            return _end > 0;
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            IsBroken = true;
            throw;
        }
    }

    private ReadOnlyMemory<byte>? Finish(ArrayBufferWriter<byte> line, bool tooLarge, bool any)
    {
        if (tooLarge)
            throw new DecodingException(DocumentReader.TooLarge(limit));
        if (!any)
            return null;
        var bytes = line.WrittenMemory;
        return bytes.Length > 0 && bytes.Span[^1] == '\r' ? bytes[..^1] : bytes;
    }
}
