using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ingest.Html;

/// <summary>The code page that a page declares in its first kilobyte, as browsers look for it (HTML Standard, prescan of a byte stream).</summary>
internal static partial class HtmlEncoding
{
    private const int Prescan = 1024;

    // Pages that say so mean this one, and browsers read them so (Encoding Standard, names and labels).
    private const string Western = "windows-1252";
    private static readonly string[] _western = ["iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii"];

    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        var match = Charset().Match(head);
        if (!match.Success)
            return null;
        var name = match.Groups[1].Value;
        return _western.Contains(name, StringComparer.OrdinalIgnoreCase) ? Western : name;
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?([A-Za-z0-9_:.-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();
}
