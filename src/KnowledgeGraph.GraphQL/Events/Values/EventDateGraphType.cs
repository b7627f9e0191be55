using GraphQL.Types;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class EventDateGraphType : ObjectGraphType<EventDate>
{
    public EventDateGraphType()
    {
        Name = "EventDate";
        Description = "A month or year spans its first to its last day: never read such a start as a day.";
        Field<NonNullGraphType<DayGraphType>>("start").Description("First day.").Resolve(context => context.Source.Start);
        Field<NonNullGraphType<DayGraphType>>("end").Description("Last day, included.").Resolve(context => context.Source.End);
        Field<NonNullGraphType<DatePrecisionGraphType>>("precision").Description("How exactly it is known.").Resolve(context => context.Source.Precision);
    }
}
