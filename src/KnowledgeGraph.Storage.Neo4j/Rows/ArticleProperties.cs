using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Neo4j.Rows;

/// <summary>The properties of an article and of its versions.</summary>
internal static class ArticleProperties
{
    /// <inheritdoc cref="AccountProperties.Names"/>
    public static readonly string[] Names =
        ["id", "externalId", "url", "source", "language", "publishedAt", "voice", "titleTokens", "version", "retracted", "retractionReason"];

    /// <param name="title">Of the latest version, as <paramref name="text"/>.</param>
    public static Article Read(StoredMap map, string title, string? text) => new(
        new(map.Text("id")), map.TextOrNull("externalId"), map.TextOrNull("url"), map.Text("source"), title, text, Language(map),
        map.InstantOrNull("publishedAt"), map.Text("voice"), map.Int("version"), map.Instant("recordedAt"), map.Flag("retracted"),
        map.TextOrNull("retractionReason"));

    public static ArticleHead ReadHead(StoredMap map) => new(
        new(map.Text("id")), map.Text("source"), Language(map), map.InstantOrNull("publishedAt"), map.Instant("recordedAt"), map.Text("voice"));

    /// <param name="title">Of the latest version that is stored.</param>
    public static PropertyMap Write(Article article, string title) => new()
    {
        ["id"] = article.Id.Value,
        ["externalId"] = article.ExternalId,
        ["url"] = article.Url,
        ["source"] = article.Source,
        ["language"] = article.Language?.Value,
        ["publishedAt"] = article.PublishedAt,
        ["voice"] = article.Voice,
        ["titleTokens"] = TextDocument.Of(title),
        ["version"] = article.Version,
        ["retracted"] = article.Retracted,
        ["retractionReason"] = article.RetractionReason,
    };

    public static PropertyMap WriteVersion(Article article) => new()
    {
        ["article"] = article.Id.Value,
        ["version"] = article.Version,
        ["title"] = article.Title,
        ["text"] = article.Text,
        ["fingerprint"] = VersionFingerprint.Of(article.Title, article.Text),
    };

    /// <summary>What the article was while this version was its latest.</summary>
    public static PropertyMap WriteClosed(ArticleHead head, int version) => new()
    {
        ["version"] = version,
        ["source"] = head.Source,
        ["language"] = head.Language?.Value,
        ["voice"] = head.Voice,
    };

    /// <summary>An article as it was in a version at an instant.</summary>
    /// <param name="article">The article now.</param>
    public static Article ReadPast(StoredMap article, StoredMap version, DateTimeOffset at)
    {
        var isRetracted = version.InstantOrNull("retractedAt") <= at;
        var latest = Read(article, version.Text("title"), version.TextOrNull("text")) with
        {
            PublishedAt = version.InstantOrNull("publishedAt"),
            Version = version.Int("version"),
            RecordedAt = version.Instant("recordedAt"),
            Retracted = isRetracted,
            RetractionReason = isRetracted ? article.TextOrNull("retractionReason") : null,
        };
        return version.TextOrNull("source") is { } source
            ? latest with { Source = source, Language = Language(version), Voice = version.Text("voice") }
            : latest;
    }

    private static LanguageTag? Language(StoredMap map) => map.TextOrNull("language") is { } language ? new LanguageTag(language) : null;
}
