using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Storage.Articles;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Queries;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jArticleStore(Neo4jDatabase database) : IArticleStore
{
    public Task<IReadOnlyDictionary<ArticleId, StoredArticle>> FindArticlesAsync(
        IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken) => StoredArticles.FindAsync(database, ids, cancellationToken);

    public Task<Page<Article>> QueryAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(page);
        return new ArticleListReader(database, filter).ReadAsync(page, cancellationToken);
    }

    public Task<long> CountAsync(ArticleFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new ArticleListReader(database, filter).CountAsync(cancellationToken);
    }
}
