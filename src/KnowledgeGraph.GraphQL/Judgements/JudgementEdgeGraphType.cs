using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Ingest.Judgements;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Judgements;

internal sealed class JudgementEdgeGraphType : ObjectGraphType<PageItem<StandingJudgement>>
{
    public JudgementEdgeGraphType()
    {
        Name = "JudgementEdge";
        Description = "A judgement in a list.";
        this.AddEdgeFields<StandingJudgement, JudgementGraphType>();
    }
}
