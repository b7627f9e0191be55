using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.GraphQL.Statistics;

internal sealed class TimelinePointGraphType : ObjectGraphType<TimelinePoint>
{
    public TimelinePointGraphType()
    {
        Name = "TimelinePoint";
        Description = "Events whose dates are vaguer than the bucket are counted apart, never spread. Each event stands in one point.";
        Field<NonNullGraphType<DayGraphType>>("from").Description("First day of the bucket.").Resolve(context => context.Source.From);
        Field<NonNullGraphType<DayGraphType>>("to").Description("Last day of the bucket, included.").Resolve(context => context.Source.To);
        Field<NonNullGraphType<IntGraphType>>("count").Description("Events that begin in the bucket, as exactly known as it is or more so.").Resolve(context => context.Source.Count.ToCount());
        Field<NonNullGraphType<IntGraphType>>("vague")
            .Description("Events known less exactly than the bucket, at the first day that they may have: they lie in this bucket or in a later one of their month or year.")
            .Resolve(context => context.Source.Vague.ToCount());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<KindCountGraphType>>>>("kinds").Description("The events of `count` by kind.").Resolve(context => context.Source.Kinds);
    }
}
