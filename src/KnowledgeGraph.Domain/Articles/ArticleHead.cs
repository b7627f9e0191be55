using KnowledgeGraph.Domain.Text;

namespace KnowledgeGraph.Domain.Articles;

/// <summary>What resolution and lists must know of an article.</summary>
public sealed record ArticleHead(
    ArticleId Id, string Source, LanguageTag? Language, DateTimeOffset? PublishedAt, DateTimeOffset RecordedAt, string Voice)
{
    /// <summary>The publication, else when it was recorded.</summary>
    public DateTimeOffset ReportedAt => PublishedAt ?? RecordedAt;
}
