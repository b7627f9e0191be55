using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>A version of an article. <paramref name="RecordedAt"/> in ticks.</summary>
internal sealed record ArticleVersionRow(int Number, string Title, string? Text, DateTimeOffset? PublishedAt, long RecordedAt)
{
    private const long Versions = 1_048_576;

    /// <summary>The key of the row of a version.</summary>
    public static long Key(long article, int version) => (article * Versions) + version;

    /// <param name="fingerprint">The hash of title and text.</param>
    public static void Insert(SqliteSession session, long article, ArticleVersionRow version, string fingerprint) => session.Execute(
        """
        INSERT INTO article_version (key, article, version, title, text, published_at, published_offset, recorded_at, fingerprint)
        VALUES ($key, $article, $version, $title, $text, $published, $offset, $recorded, $fingerprint)
        """,
        Key(article, version.Number), article, version.Number, version.Title, version.Text,
        version.PublishedAt?.UtcTicks, version.PublishedAt?.TotalOffsetMinutes, version.RecordedAt, fingerprint);

    public static ArticleVersionRow Of(ArchivedVersion version) => new(
        version.Number, version.Title, version.Text, version.PublishedAt is { } published ? InstantText.Parse(published) : null, version.RecordedAt ?? 0);

    public ArchivedVersion ToArchive() => new(Number, Title, Text, PublishedAt is { } published ? InstantText.Write(published) : null, RecordedAt);

    public static string TitleOf(SqliteSession session, long article, int version) =>
        session.First(row => row.GetString(0), "SELECT title FROM article_version WHERE key = $key", Key(article, version)) ?? "";

    public static List<ArticleVersionRow> Of(SqliteSession session, long article) => session.List(
        row => new ArticleVersionRow(row.GetInt32(0), row.GetString(1), row.Text(2), row.LocalInstant(3), row.GetInt64(5)),
        "SELECT version, title, text, published_at, published_offset, recorded_at FROM article_version WHERE key BETWEEN $first AND $last ORDER BY key",
        Key(article, 0), Key(article + 1, 0) - 1);
}
