using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Storage.Articles;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage;

/// <summary>Articles in their latest version. They are written with their mentions, by <see cref="IEventStore.CommitAsync"/>.</summary>
public interface IArticleStore
{
    /// <summary>The latest versions of these articles with their live mentions. Unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<ArticleId, StoredArticle>> FindArticlesAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken);

    /// <summary>Articles, latest report first, then by id.</summary>
    Task<Page<Article>> QueryAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken);

    Task<long> CountAsync(ArticleFilter filter, CancellationToken cancellationToken);
}
