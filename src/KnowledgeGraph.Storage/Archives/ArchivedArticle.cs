using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Archives;

/// <summary>An article with all its versions, by number, and all mentions that it ever had, in the order in which they were written.</summary>
public sealed record ArchivedArticle(
    string Id, string? ExternalId, string? Url, string Source, string? Language, string? PublishedAt, string Voice, bool Retracted,
    ArchivedVersion[] Versions, ArchivedMention[] Mentions, string? RetractionReason = null) : ArchiveRecord
{
    public static ArchivedArticle Of(Article article, IReadOnlyList<ArchivedVersion> versions, IReadOnlyList<ArchivedMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(
            article.Id.Value, article.ExternalId, article.Url, article.Source, article.Language?.Value,
            article.PublishedAt is { } published ? InstantText.Write(published) : null, article.Voice, article.Retracted,
            [.. versions], [.. mentions], article.RetractionReason);
    }

    /// <summary>The article in its latest version.</summary>
    public Article ToArticle()
    {
        var latest = Versions[^1];
        return new(
            new(Id), ExternalId, Url, Source, latest.Title, latest.Text, Language is null ? null : new LanguageTag(Language),
            PublishedAt is null ? null : InstantText.Parse(PublishedAt), Voice, latest.Number, new(latest.RecordedAt ?? 0, TimeSpan.Zero), Retracted,
            RetractionReason);
    }
}

/// <param name="Source">With <paramref name="Language"/> and <paramref name="Voice"/> of the article while this was its latest version; null while it is.</param>
/// <param name="RetractedAt">When the article was retracted in this version, in ticks.</param>
public sealed record ArchivedVersion(
    int Number, string Title, string? Text, string? PublishedAt, long? RecordedAt,
    string? Source = null, string? Language = null, string? Voice = null, long? RetractedAt = null);
