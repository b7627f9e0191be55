using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Ingest.Judgements;

namespace KnowledgeGraph.GraphQL.Judgements;

internal sealed class JudgementConnectionGraphType : ObjectGraphType<JudgementList>
{
    public JudgementConnectionGraphType()
    {
        Name = "JudgementConnection";
        Description = "A list of judgements.";
        Field<NonNullGraphType<IntGraphType>>("totalCount").Description("Judgements that match, beyond this page.").Resolve(context => context.Source.TotalCount);
        this.AddListFields<JudgementList, StandingJudgement, JudgementEdgeGraphType, JudgementGraphType>(list => list.Page);
    }
}
