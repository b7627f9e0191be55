using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Ingest.Sources;

/// <summary>A file, a folder with all below it (in the order of their paths), or <c>-</c> for standard input.</summary>
public sealed class FileSource(string path, SourceOptions options, Func<Stream>? standardInput = null) : IArticleSource
{
    public const string StandardInput = "-";
    private const string StandardInputName = "stdin";

    private readonly DocumentReader _reader = new(options);

    public async IAsyncEnumerable<SourceItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (path == StandardInput)
        {
            await foreach (var item in ReadStandardInputAsync(cancellationToken))
                yield return item;
            yield break;
        }

        if (!Directory.Exists(path))
        {
            await foreach (var item in ReadFileAsync(path, cancellationToken))
                yield return item;
            yield break;
        }

        foreach (var file in Files(path))
        {
            await foreach (var item in ReadFileAsync(file, cancellationToken))
                yield return item;
        }
    }

    internal static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(DocumentReader.Reads).Order(StringComparer.Ordinal);

    internal async IAsyncEnumerable<SourceItem> ReadFileAsync(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!DocumentReader.Reads(file) && File.Exists(file))
        {
            yield return new SourceFault(file, "the ending says no known format; use .txt, .html or .jsonl (each also .gz).");
            yield break;
        }

        if (Open(file, out var fault) is not { } stream)
        {
            yield return fault!;
            yield break;
        }

        await foreach (var item in _reader.ReadAsync(file, stream, cancellationToken))
            yield return item;
    }

    private static FileStream? Open(string file, out SourceFault? fault)
    {
        fault = null;
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 81920, useAsync: true);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            fault = new(file, "there is no such file or folder.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = new(file, $"can't be opened: {error.Message}", MayPass: true);
        }

        return null;
    }

    // What comes on standard input names no format: lines begin with a brace.
    private async IAsyncEnumerable<SourceItem> ReadStandardInputAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stream = (standardInput ?? Console.OpenStandardInput)();
        var first = await FirstBytesAsync(stream, cancellationToken);
        if (first.Length == 0)
        {
            yield return new SourceFault(StandardInputName, "there was nothing to read.");
            yield break;
        }

        var name = first[0] switch { (byte)'{' => "stdin.jsonl", (byte)'<' => "stdin.html", _ => "stdin.txt" };
        await foreach (var item in _reader.ReadAsync(name, new PrefixedStream(first, stream), cancellationToken))
            yield return item;
    }

    /// <returns>The first byte that is no white space and of no byte order mark, with what had to be read to know; empty at the end.</returns>
    private static async Task<byte[]> FirstBytesAsync(Stream stream, CancellationToken cancellationToken)
    {
        var read = new List<byte>();
        var next = new byte[1];
        while (await stream.ReadAsync(next, cancellationToken).AsTask().WaitAsync(cancellationToken) == 1)
        {
            read.Add(next[0]);
            if (read is [(byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t'] || read is [0xEF, 0xBB, 0xBF])
                read.Clear();
            else if (read is not ([0xEF] or [0xEF, 0xBB]))
                break;
        }

        return [.. read];
    }
}
