using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.History;

namespace KnowledgeGraph.GraphQL.Statistics;

internal sealed class TimelineGraphType : ObjectGraphType<Timeline>
{
    public TimelineGraphType()
    {
        Name = "Timeline";
        Description = "How many events begin in each bucket of time. Those without a date are counted in the coverage.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TimelinePointGraphType>>>>("points")
            .Description("The buckets in which events begin, oldest first; those without any are left out.").Resolve(context => context.Source.Points);
        Field<NonNullGraphType<CoverageGraphType>>("coverage").Description("What the timeline rests on.")
            .ResolveAsync(async context => await (await GraphStates.Of(context).EventsAsync(context)).CoverAsync(context.Source.Filter, context.CancellationToken));
    }
}
