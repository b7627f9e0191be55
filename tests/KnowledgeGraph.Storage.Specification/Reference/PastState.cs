using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Storage.Specification.Reference;

/// <summary>What lived in a store just after a commit.</summary>
internal sealed record PastState(
    DateTimeOffset At, IReadOnlyList<Report> Reports, IReadOnlyDictionary<ArticleId, StoredArticle> Articles, Coverage Coverage)
{
    /// <summary>The store as it is now.</summary>
    /// <param name="articles">All that were ever written.</param>
    public static async Task<PastState> OfAsync(StoreUnderTest store, IReadOnlyList<ArticleId> articles)
    {
        var head = await store.History.HeadAsync(DateTimeOffset.MaxValue, CancellationToken.None);
        var stored = await store.Articles.FindArticlesAsync(articles, CancellationToken.None);
        var live = stored.Values.SelectMany(article => article.Mentions).Select(mention => mention.Id).ToList();
        var read = await store.Events.ReadNeighbourhoodAsync([], live, CancellationToken.None);
        return new(head.Recorded, read.Reports, stored, await store.Events.CoverAsync(new(), CancellationToken.None));
    }
}
