using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Events.Filters;

internal sealed class EventFilterGraphType : InputObjectGraphType
{
    public EventFilterGraphType()
    {
        Name = "EventFilter";
        Description = "Lists inside a field mean 'any of'; different fields must all hold. A span matches an event whose dates overlap it.";
        List<EventKindGraphType>("kinds", "Kinds of events.");
        List<EventStatusGraphType>("status", "Statuses of events.");
        Field<PartyFilterGraphType>("parties").Description("Conditions on all parties of the event, whatever their part.");
        List<PartyCodeGraphType>("visitor", "Who travels.");
        List<PartyCodeGraphType>("host", "Who is visited.");
        List<PartyCodeGraphType>("speaker", "Who makes the statement.");
        List<PartyCodeGraphType>("initiator", "Who calls off.");
        List<PartyCodeGraphType>("about", "Whom a statement is about or addressed to.");
        List<IdGraphType>("people", "People who took part, by any of their ids; what reports name them by is no matter.");
        Field<DayGraphType>("from").Description("First day of the span, included.");
        Field<DayGraphType>("to").Description("Last day of the span, included.");
        List<DatePrecisionGraphType>("precision", "How exactly the date is known.");
        Field<BooleanGraphType>("undated").Description("true: only events without a date; false: only with one. Left out: without a date only where no span is asked.");
        Field<BooleanGraphType>("overdue").Description("Planned, its day passed, and nobody has reported on it.");
        List<PartyCodeGraphType>("country", "Country of the place.");
        Field<StringGraphType>("city").Description("City of the place, by its name in any language; case is ignored. Of cities with one name in several countries `country` picks.");
        List<MeetingModeGraphType>("modes", "Modes of meetings.");
        List<CancellationFormGraphType>("forms", "Forms of cancellations.");
        List<EventKindGraphType>("cancels", "What a cancellation calls off.");
        List<StringGraphType>("languages", "Language tags of the reports.");
        List<StringGraphType>("sources", "Sources of the reports.");
        Field<FloatGraphType>("minConfidence").Description("Least confidence, 0 to 1.");
        Field<IntGraphType>("minVoices").Description("Least number of independent voices.");
        Field<StringGraphType>("text").Description("Words of the evidence or the title, in any script; one report holds them all. In quotes: one after the other.");
        Field<InstantGraphType>("firstReportedFrom").Description("First reported at this instant or later.");
        Field<InstantGraphType>("firstReportedTo").Description("First reported at this instant or earlier.");
    }

    private void List<T>(string name, string description)
        where T : IGraphType => Field<ListGraphType<NonNullGraphType<T>>>(name).Description(description);
}
