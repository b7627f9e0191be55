using System.Text;

namespace KnowledgeGraph.Ingest.Sources;

/// <summary>Bytes to text: by byte order mark, by the declared code page, else by UTF-8, strictly.</summary>
internal static class TextDecoder
{
    private const int Sample = 8192;
    // Share of control characters in the sample above which a file is no text.
    private const double BinaryShare = 0.02;

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="declared">A code page named by the document or the caller; null: none.</param>
    /// <exception cref="DecodingException">The bytes are no text, or not in that encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (ByteOrderMark(bytes) is var (marked, length) && marked is not null)
            return Strictly(marked, bytes[length..]);
        var encoding = declared is null ? new UTF8Encoding(false, true) : Find(declared);
        // In these every second byte of a text is 0.
        if (encoding is not (UnicodeEncoding or UTF32Encoding))
            RefuseBinary(bytes);
        return Strictly(encoding, bytes);
    }

    /// <exception cref="DecodingException">No such code page.</exception>
    public static Encoding Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException error)
        {
            throw new DecodingException($"'{name}' is no known encoding; use a name such as utf-8 or windows-1252", error);
        }
    }

    private static string Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            throw new DecodingException($"byte {error.Index} is not {encoding.WebName}; name the right code page with --encoding, or convert the file to UTF-8", error);
        }
    }

    private static (Encoding? Encoding, int Length) ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false, true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(false, false, true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(true, false, true), 2),
        _ => (null, 0),
    };

    private static void RefuseBinary(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var value in sample)
        {
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0C or 0x0D or 0x1B))
                controls++;
        }

        if (controls > sample.Length * BinaryShare + 1)
            throw new DecodingException("this is binary data, not text; give .txt, .html or .jsonl (each also .gz)");
    }
}
