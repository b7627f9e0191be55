using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.GraphQL.Statistics;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PartyGraphType : ObjectGraphType<PartyCode>
{
    private const int DefaultCounterparts = 20;

    // It reads many events, however few values it answers with.
    private const double CounterpartsImpact = 1_000;

    public PartyGraphType(EventLists events, Counterparts counterparts, PersonLists people)
    {
        Name = "Party";
        Description = "A state or an organisation that acts as a party.";
        Field<NonNullGraphType<PartyCodeGraphType>>("code").Description("Its code.").Resolve(context => context.Source);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its usual name.")
            .Argument<StringGraphType>("language", "ISO 639-1; English where the name is not known in it.", argument => argument.DefaultValue = "en")
            .Resolve(context => PartyCatalogue.Get(context.Source).Name(context.GetArgument<string?>("language") ?? "en"));
        Field<NonNullGraphType<BooleanGraphType>>("isOrganisation").Description("Whether it is an organisation, such as ASEAN.").Resolve(context => PartyCatalogue.Get(context.Source).IsOrganisation);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CounterpartGraphType>>>>("counterparts")
            .Description("With whom it has contacts, most first. Status is OCCURRED unless `filter.status` asks otherwise. `from` and `to` are included.")
            .Argument<DayGraphType>("from", "First day, included.")
            .Argument<DayGraphType>("to", "Last day, included.")
            .Argument<EventFilterGraphType>("filter", "Which visits and meetings are counted.")
            .Argument<IntGraphType>("first", "How many; at most 500.", argument => argument.DefaultValue = DefaultCounterparts)
            .WithComplexityImpact(CounterpartsImpact)
            .ResolveAsync(async context => await counterparts.ReadAsync(context));
        PersonLists.Arguments(Field<NonNullGraphType<PersonConnectionGraphType>>("people").Description("The people who act for it, by name."))
            .ResolveAsync(context => people.ReadAsync(context, [context.Source]));
        EventLists.Arguments(Field<NonNullGraphType<EventConnectionGraphType>>("events").Description("The events to which it is party."))
            .ResolveAsync(async context => await events.ReadAsync(context, (await events.FilterAsync(context)).Among([context.Source])));
    }
}
