using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Ingest.Html;
using KnowledgeGraph.Ingest.Lines;

namespace KnowledgeGraph.Ingest.Sources;

/// <summary>Turns a named stream into documents, by its ending: <c>.txt</c>, <c>.html</c>, <c>.jsonl</c>, each also <c>.gz</c>.</summary>
internal sealed class DocumentReader(SourceOptions options)
{
    private static readonly string[] _endings = [".txt", ".html", ".htm", ".jsonl", ".ndjson"];

    /// <summary>Whether a file with this name is read when its folder is.</summary>
    public static bool Reads(string name) => _endings.Contains(Ending(name), StringComparer.OrdinalIgnoreCase);

    public async IAsyncEnumerable<SourceItem> ReadAsync(
        string name, Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var zipped = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        await using var content = zipped ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        if (IsLines(name))
        {
            await foreach (var item in ReadLinesAsync(name, content, cancellationToken))
                yield return item;
        }
        else
        {
            yield return await ReadWholeAsync(name, content, cancellationToken);
        }
    }

    private static bool IsLines(string name) => Ending(name).ToUpperInvariant() is ".JSONL" or ".NDJSON";

    private static string Ending(string name) =>
        Path.GetExtension(name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name);

    private static string Stem(string name)
    {
        var file = Path.GetFileName(name);
        return file[..^(Ending(file).Length + (file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? 3 : 0))];
    }

    private async IAsyncEnumerable<SourceItem> ReadLinesAsync(
        string name, Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LimitedLineReader(stream, options.MaxDocumentBytes);
        for (var number = 1; ; number++)
        {
            var origin = $"{name}:{number}";
            SourceItem item;
            try
            {
                if (await lines.ReadAsync(cancellationToken) is not { } line)
                    yield break;
                if (line.Length == 0)
                    continue;
                item = ArticleLineReader.Read(TextDecoder.Decode(line.Span, options.Encoding), origin);
            }
            catch (DecodingException error)
            {
                item = new SourceFault(origin, $"{error.Message}.");
            }
            catch (InvalidDataException error)
            {
                item = new SourceFault(origin, $"the packed file is broken: {error.Message}");
            }
            catch (IOException error)
            {
                item = new SourceFault(origin, $"can't be read on: {error.Message}");
            }

            yield return item;
            if (lines.IsBroken)
                yield break;
        }
    }

    private async Task<SourceItem> ReadWholeAsync(string name, Stream stream, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await ReadLimitedAsync(stream, options.MaxDocumentBytes, cancellationToken);
            return Ending(name).ToUpperInvariant() is ".HTML" or ".HTM"
                ? await HtmlArticleReader.ReadAsync(bytes, options.Encoding, Stem(name), name, cancellationToken)
                : Text(TextDecoder.Decode(bytes, options.Encoding), name);
        }
        catch (DecodingException error)
        {
            return new SourceFault(name, $"{error.Message}.");
        }
        catch (InvalidDataException error)
        {
            return new SourceFault(name, $"the packed file is broken: {error.Message}");
        }
        catch (IOException error)
        {
            return new SourceFault(name, $"can't be read on: {error.Message}");
        }
    }

    private static SourceItem Text(string text, string name) => string.IsNullOrWhiteSpace(text)
        ? new SourceFault(name, "the document is empty.")
        : new SourceDocument(new(Stem(name), null, IncomingArticle.UnknownSource, null, UnicodeRepair.Repair(text), null, name));

    /// <exception cref="DecodingException">There are more bytes than <paramref name="limit"/>.</exception>
    internal static async Task<byte[]> ReadLimitedAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int read; (read = await stream.ReadAsync(chunk, cancellationToken)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > limit)
                throw new DecodingException(TooLarge(limit));
        }

        return buffer.ToArray();
    }

    internal static string TooLarge(int limit) => string.Create(
        CultureInfo.InvariantCulture, $"the document is larger than {limit:N0} bytes; split it, or raise Sources__MaxDocumentBytes");
}
