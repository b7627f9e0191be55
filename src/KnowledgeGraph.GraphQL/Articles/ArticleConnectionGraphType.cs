using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class ArticleConnectionGraphType : ObjectGraphType<ArticleList>
{
    public ArticleConnectionGraphType(IArticleStore store)
    {
        Name = "ArticleConnection";
        Description = "A list of articles.";
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("Articles that match, beyond this page.")
            .ResolveAsync(async context => (await store.CountAsync(context.Source.Filter, context.CancellationToken)).ToCount());
        this.AddListFields<ArticleList, Article, ArticleEdgeGraphType, ArticleGraphType>(list => list.Page);
    }
}
