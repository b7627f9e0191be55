using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;

namespace KnowledgeGraph.Ingest.Html;

/// <summary>What a page says of itself in Open Graph, JSON-LD and HTML's own elements.</summary>
/// <param name="PublishedAt">With the offset as the page gives it, since dates in the text are meant in it.</param>
internal sealed record HtmlMetadata(string? Title, string? Canonical, string? Site, DateTimeOffset? PublishedAt)
{
    private static readonly string[] _publishedNames =
        ["article:published_time", "og:published_time", "datePublished", "parsely-pub-date", "pubdate", "publish-date", "date", "dc.date", "DC.date.issued"];

    /// <param name="address">Where the page was found, when known: what it says of itself may be told from there.</param>
    public static HtmlMetadata Of(IDocument document, string? address) => new(
        Meta(document, "og:title") ?? Trimmed(document.QuerySelector("h1")?.TextContent) ?? Trimmed(document.Title),
        Address(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), address) ?? Address(Meta(document, "og:url"), address),
        Meta(document, "og:site_name"),
        _publishedNames.Select(name => Instant(Meta(document, name))).FirstOrDefault(instant => instant is not null)
            ?? LinkedData(document)
            ?? Instant(document.QuerySelector("article time[datetime], time[datetime]")?.GetAttribute("datetime")));

    // An address that leads nowhere from here names no article.
    private static string? Address(string? told, string? page)
    {
        if (string.IsNullOrWhiteSpace(told))
            return null;
        var isKnown = Uri.TryCreate(page, UriKind.Absolute, out var origin)
            ? Uri.TryCreate(origin, told.Trim(), out var found)
            : Uri.TryCreate(told.Trim(), UriKind.Absolute, out found);
        return isKnown && found!.Scheme is "http" or "https" ? found!.AbsoluteUri : null;
    }

    private static string? Meta(IDocument document, string name) => Trimmed(
        document.QuerySelectorAll("meta[content]")
            .FirstOrDefault(meta => name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase))
            ?.GetAttribute("content"));

    private static DateTimeOffset? LinkedData(IDocument document) => document.QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => Published(script.TextContent)).FirstOrDefault(instant => instant is not null);

    private static DateTimeOffset? Published(string json)
    {
        try
        {
            using var data = JsonDocument.Parse(json);
            return Published(data.RootElement);
        }
        catch (JsonException)
        {
            // Broken metadata of a page is no reason to refuse its text.
            return null;
        }
    }

    private static DateTimeOffset? Published(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(Published).FirstOrDefault(instant => instant is not null),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Published(graph),
        JsonValueKind.Object when element.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String => Instant(date.GetString()),
        _ => null,
    };

    private static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
