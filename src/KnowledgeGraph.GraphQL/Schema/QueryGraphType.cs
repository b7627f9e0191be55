using GraphQL.Types;
using KnowledgeGraph.GraphQL.Articles;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Judgements;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.GraphQL.Statistics;

namespace KnowledgeGraph.GraphQL.Schema;

internal sealed class QueryGraphType : ObjectGraphType
{
    public QueryGraphType(EventQueries events, PartyQueries parties, ArticleQueries articles, StatisticsQueries statistics, JudgementQueries judgements)
    {
        Name = "Query";
        Description = "Questions to the graph.";
        events.AddTo(this);
        parties.AddTo(this);
        articles.AddTo(this);
        statistics.AddTo(this);
        judgements.AddTo(this);
    }
}
