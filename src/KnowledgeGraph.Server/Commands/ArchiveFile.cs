using System.IO.Compression;

namespace KnowledgeGraph.Server.Commands;

/// <summary>The file of an archive, packed when its name ends in <c>.gz</c>; <c>-</c> is standard input or output.</summary>
internal sealed class ArchiveFile(string name, CommandContext context)
{
    private const string Standard = "-";

    private bool IsPacked => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    public override string ToString() => name == Standard ? "standard output" : $"'{name}'";

    public async Task ReadAsync(Func<Stream, Task> read)
    {
        await using var file = name == Standard ? context.Input() : File.OpenRead(name);
        await using var stream = IsPacked ? new GZipStream(file, CompressionMode.Decompress) : file;
        await read(stream);
    }

    /// <summary>The file appears under its name when it is whole.</summary>
    /// <exception cref="IOException">It is there already.</exception>
    public async Task WriteAsync(Func<Stream, Task> write)
    {
        if (name == Standard)
        {
            await using var output = context.Data();
            await write(output);
            return;
        }

        if (File.Exists(name))
            throw new IOException($"'{name}' exists already. Name another file, or take this one away.");
        var part = $"{name}.part";
        try
        {
            await WriteAsync(part, write);
            File.Move(part, name);
        }
        finally
        {
            File.Delete(part);
        }
    }

    private async Task WriteAsync(string part, Func<Stream, Task> write)
    {
        await using var file = File.Create(part);
        await using (var stream = IsPacked ? new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true) : (Stream)file)
            await write(stream);
        if (file.CanWrite)
            file.Flush(flushToDisk: true);
    }
}
