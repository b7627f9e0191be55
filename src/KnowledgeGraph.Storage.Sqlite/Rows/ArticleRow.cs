using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>An article in its latest version with its key.</summary>
internal sealed record ArticleRow(long Key, Article Article)
{
    /// <summary>Of article <c>a</c> and its latest version <c>v</c>.</summary>
    public const string Select =
        """
        SELECT a.key, a.id, a.external_id, a.url, a.source, v.title, v.text, a.language, a.published_at, a.published_offset, a.voice, a.version, a.recorded_at, a.retracted, a.retraction_reason
        FROM article a JOIN article_version v ON v.key = a.key * 1048576 + a.version
        """;

    /// <summary>Of article <c>a</c>: what <see cref="ReadHead"/> reads.</summary>
    public const string HeadNames = "a.id, a.source, a.language, a.published_at, a.published_offset, a.recorded_at, a.voice";

    public static ArticleRow? ById(SqliteSession session, string id) => session.First(Read, $"{Select} WHERE a.id = $id", id);

    /// <returns>The key of the article.</returns>
    /// <param name="recordedAt">When the latest version was recorded, in ticks.</param>
    public static long Insert(SqliteSession session, Article article, long recordedAt) => session.Insert(
        """
        INSERT INTO article (id, external_id, url, source, language, published_at, published_offset, voice, version, recorded_at, retracted, retraction_reason)
        VALUES ($id, $external, $url, $source, $language, $published, $offset, $voice, $version, $recorded, $retracted, $reason)
        """,
        [article.Id.Value, .. Values(article, recordedAt)]);

    /// <param name="recordedAt">When the latest version was recorded, in ticks.</param>
    public static void Update(SqliteSession session, long key, Article article, long recordedAt) => session.Execute(
        """
        UPDATE article SET external_id = $external, url = $url, source = $source, language = $language, published_at = $published,
            published_offset = $offset, voice = $voice, version = $version, recorded_at = $recorded, retracted = $retracted,
            retraction_reason = $reason
        WHERE key = $key
        """,
        [.. Values(article, recordedAt), key]);

    public static ArticleRow Read(SqliteRow row) => new(row.GetInt64(0), new(
        new(row.GetString(1)), row.Text(2), row.Text(3), row.GetString(4), row.GetString(5), row.Text(6), Language(row, 7),
        row.LocalInstant(8), row.GetString(10), row.GetInt32(11), row.Instant(12), row.GetBoolean(13), row.Text(14)));

    public static ArticleHead ReadHead(SqliteRow row, int at) => new(
        new(row.GetString(at)), row.GetString(at + 1), Language(row, at + 2), row.LocalInstant(at + 3), row.Instant(at + 5), row.GetString(at + 6));

    private static object?[] Values(Article article, long recordedAt) =>
    [
        article.ExternalId, article.Url, article.Source, article.Language?.Value, article.PublishedAt?.UtcTicks, article.PublishedAt?.TotalOffsetMinutes,
        article.Voice, article.Version, recordedAt, article.Retracted ? 1 : 0, article.RetractionReason,
    ];

    private static LanguageTag? Language(SqliteRow row, int at) => row.Text(at) is { } language ? new LanguageTag(language) : null;
}
