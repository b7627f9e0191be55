using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Judgements;

internal sealed class ReviewInputGraphType : InputObjectGraphType
{
    public ReviewInputGraphType()
    {
        Name = "ReviewInput";
        Description = "What an analyst says of an event. With CORRECTED at least one of kind, status, date and parties; what is left out stays as the reports say.";
        Field<NonNullGraphType<VerdictGraphType>>("verdict").Description("CONFIRMED, WRONG or CORRECTED.");
        Field<EventKindGraphType>("kind").Description("VISIT or MEETING, where one was taken for the other.");
        Field<EventStatusGraphType>("status").Description("Where it stands in its life.");
        Field<DayGraphType>("from").Description("Its first day.");
        Field<DayGraphType>("to").Description("Its last day; the first when left out.");
        Field<DatePrecisionGraphType>("precision").Description("How exactly the date is known; DAY when left out.");
        Field<ListGraphType<NonNullGraphType<PartyCodeGraphType>>>("parties").Description("All parties; of a visit the visitor, then the host.");
        Field<StringGraphType>("reason").Description("Why.");
    }
}
