using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Limits;
using KnowledgeGraph.GraphQL.Schema.Lists;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.GraphQL.Judgements;

internal sealed class JudgementQueries(IOptions<GraphQLLimitsOptions> limits)
{
    private const int DefaultSize = 50;

    public void AddTo(ObjectGraphType query) => query.Field<NonNullGraphType<JudgementConnectionGraphType>>("judgements")
        .Description("What analysts said, newest first; what was undone too.")
        .Argument<BooleanGraphType>("orphaned", "true: only those that name something of which no report is left; false: only the others.")
        .ForwardPages(DefaultSize)
        .ResolveAsync(async context =>
        {
            var page = context.ReadPage(limits.Value.MaxPageSize);
            var orphaned = context.GetArgument<bool?>("orphaned");
            var all = await JudgementLoads.AllAsync(context);
            return JudgementList.Of([.. all.Where(judgement => orphaned is null || judgement.Orphaned == orphaned)], page);
        });
}
