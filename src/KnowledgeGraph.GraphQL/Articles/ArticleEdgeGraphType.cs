using GraphQL.Types;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed class ArticleEdgeGraphType : ObjectGraphType<PageItem<Article>>
{
    public ArticleEdgeGraphType()
    {
        Name = "ArticleEdge";
        Description = "An article in a list.";
        this.AddEdgeFields<Article, ArticleGraphType>();
    }
}
