using KnowledgeGraph.Domain;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>A version of an article. <paramref name="RecordedAt"/> in ticks.</summary>
internal sealed record ArticleVersionRow(int Number, string Title, string? Text, DateTimeOffset? PublishedAt, long RecordedAt)
{
    public static void Insert(SqliteSession session, long article, ArticleVersionRow version)
    {
        session.Execute(
            """
            INSERT INTO article_version (article, version, title, text, published_at, recorded_at, fingerprint)
            VALUES ($article, $version, $title, $text, $published, $recorded, $fingerprint)
            """,
            article, version.Number, version.Title, version.Text, version.PublishedAt is { } at ? InstantText.Write(at) : null,
            version.RecordedAt, StableHash.Base32($"{version.Title}\n{version.Text}"));
        TextRow.InsertTitle(session, article, version.Number, version.Title);
    }

    public static ArticleVersionRow Of(ArchivedVersion version) => new(
        version.Number, version.Title, version.Text, version.PublishedAt is { } published ? InstantText.Parse(published) : null, version.RecordedAt ?? 0);

    public ArchivedVersion ToArchive() => new(Number, Title, Text, PublishedAt is { } published ? InstantText.Write(published) : null, RecordedAt);

    public static List<ArticleVersionRow> Of(SqliteSession session, long article) => session.List(
        row => new ArticleVersionRow(row.GetInt32(0), row.GetString(1), row.Text(2), row.LocalInstant(3), row.GetInt64(4)),
        "SELECT version, title, text, published_at, recorded_at FROM article_version WHERE article = $article ORDER BY version", article);
}
