using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>A version of an article. <paramref name="RecordedAt"/> and <paramref name="RetractedAt"/> in ticks.</summary>
/// <param name="Source">With <paramref name="Language"/> and <paramref name="Voice"/> of the article while this was its latest version; null while it is.</param>
internal sealed record ArticleVersionRow(
    int Number, string Title, string? Text, DateTimeOffset? PublishedAt, long RecordedAt,
    string? Source = null, string? Language = null, string? Voice = null, long? RetractedAt = null)
{
    private const string Names = "version, title, text, published_at, published_offset, recorded_at, source, language, voice, retracted_at";
    private const long Versions = 1_048_576;

    /// <summary>The key of the row of a version.</summary>
    public static long Key(long article, int version) => (article * Versions) + version;

    /// <param name="fingerprint">The hash of title and text.</param>
    public static void Insert(SqliteSession session, long article, ArticleVersionRow version, string fingerprint) => session.Execute(
        """
        INSERT INTO article_version (key, article, version, title, text, published_at, published_offset, recorded_at, fingerprint, source, language, voice, retracted_at)
        VALUES ($key, $article, $version, $title, $text, $published, $offset, $recorded, $fingerprint, $source, $language, $voice, $retracted)
        """,
        Key(article, version.Number), article, version.Number, version.Title, version.Text,
        version.PublishedAt?.UtcTicks, version.PublishedAt?.TotalOffsetMinutes, version.RecordedAt, fingerprint,
        version.Source, version.Language, version.Voice, version.RetractedAt);

    /// <summary>Keeps what the article was while this was its latest version.</summary>
    public static void Close(SqliteSession session, long article, Article old) => session.Execute(
        "UPDATE article_version SET source = $source, language = $language, voice = $voice WHERE key = $key",
        old.Source, old.Language?.Value, old.Voice, Key(article, old.Version));

    /// <param name="at">In ticks; null: it is not retracted any more.</param>
    public static void Retract(SqliteSession session, long article, int version, long? at) =>
        session.Execute("UPDATE article_version SET retracted_at = $at WHERE key = $key", at, Key(article, version));

    /// <summary>The version that was the latest at an instant in ticks; null: the article came later.</summary>
    public static ArticleVersionRow? At(SqliteSession session, long article, long at) => session.First(
        Read, $"SELECT {Names} FROM article_version WHERE key BETWEEN $first AND $last AND recorded_at <= $at ORDER BY key DESC LIMIT 1",
        Key(article, 0), Key(article + 1, 0) - 1, at);

    /// <summary>An article as it was in this version.</summary>
    /// <param name="at">In ticks.</param>
    public Article Of(Article latest, long at) => (Source is null ? latest : latest with
    {
        Source = Source,
        Language = Language is null ? null : new LanguageTag(Language),
        Voice = Voice!,
    }) with
    {
        Title = Title,
        Text = Text,
        PublishedAt = PublishedAt,
        Version = Number,
        RecordedAt = new(RecordedAt, TimeSpan.Zero),
        Retracted = RetractedAt <= at,
        RetractionReason = RetractedAt <= at ? latest.RetractionReason : null,
    };

    public static ArticleVersionRow Of(ArchivedVersion version) => new(
        version.Number, version.Title, version.Text, version.PublishedAt is { } published ? InstantText.Parse(published) : null, version.RecordedAt ?? 0,
        version.Source, version.Language, version.Voice, version.RetractedAt);

    public ArchivedVersion ToArchive() => new(Number, Title, Text, PublishedAt is { } published ? InstantText.Write(published) : null, RecordedAt, Source, Language, Voice, RetractedAt);

    public static string TitleOf(SqliteSession session, long article, int version) =>
        session.First(row => row.GetString(0), "SELECT title FROM article_version WHERE key = $key", Key(article, version)) ?? "";

    public static List<ArticleVersionRow> Of(SqliteSession session, long article) => session.List(
        Read, $"SELECT {Names} FROM article_version WHERE key BETWEEN $first AND $last ORDER BY key", Key(article, 0), Key(article + 1, 0) - 1);

    private static ArticleVersionRow Read(SqliteRow row) => new(
        row.GetInt32(0), row.GetString(1), row.Text(2), row.LocalInstant(3), row.GetInt64(5),
        row.Text(6), row.Text(7), row.Text(8), row.IsDBNull(9) ? null : row.GetInt64(9));
}
