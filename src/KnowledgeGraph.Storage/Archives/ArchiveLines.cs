using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>An archive as UTF-8 text, one JSON object a line.</summary>
public static class ArchiveLines
{
    /// <summary>Writes each record and a line feed.</summary>
    public static async Task WriteAsync(IAsyncEnumerable<ArchiveRecord> records, Stream stream, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(stream);
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            await stream.WriteAsync(ArchiveJson.Write(record), cancellationToken);
            await stream.WriteAsync("\n"u8.ToArray(), cancellationToken);
        }

        await stream.FlushAsync(cancellationToken);
    }

    /// <exception cref="ArchiveException">A line is no record; the message has its number.</exception>
    public static async IAsyncEnumerable<ArchiveRecord> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        for (var number = 1; await LineAsync(reader, number, cancellationToken) is { } line; number++)
            yield return Record(line, number);
    }

    private static async Task<string?> LineAsync(StreamReader reader, int number, CancellationToken cancellationToken)
    {
        try
        {
            return await reader.ReadLineAsync(cancellationToken);
        }
        catch (InvalidDataException fault)
        {
            throw new ArchiveException($"The archive can't be unpacked from line {number} on ({fault.Message}). Take a whole copy of the file.", fault);
        }
    }

    private static ArchiveRecord Record(string line, int number)
    {
        try
        {
            return ArchiveJson.Read(line);
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            throw new ArchiveException($"Line {number} is no record of an archive ({fault.Message}). Take a whole copy of a file that 'export' wrote.", fault);
        }
    }
}
