using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Articles;

namespace KnowledgeGraph.GraphQL.Articles;

internal sealed record ArticleList(ArticleFilter Filter, Page<Article> Page);
