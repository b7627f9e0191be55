using GraphQL.Types;
using KnowledgeGraph.GraphQL.Articles;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Parties;

namespace KnowledgeGraph.GraphQL.Schema;

internal sealed class QueryGraphType : ObjectGraphType
{
    public QueryGraphType(EventQueries events, PartyQueries parties, ArticleQueries articles)
    {
        Name = "Query";
        Description = "Questions to the graph.";
        events.AddTo(this);
        parties.AddTo(this);
        articles.AddTo(this);
    }
}
