using KnowledgeGraph.Domain.Articles;

namespace KnowledgeGraph.Domain.Events;

/// <summary>A live mention with what resolution must know of its article.</summary>
public sealed record Report(Mention Mention, ArticleHead Article)
{
    /// <summary>The day of the account, else of the publication in its own offset; null when neither is known.</summary>
    public DateOnly? NearestDay => Mention.Account.Date?.Start
        ?? (Article.PublishedAt is { } published ? DateOnly.FromDateTime(published.DateTime) : null);
}
