using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.Schema.Scalars;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PersonGraphType : ObjectGraphType<PersonName>
{
    // Many reports are read for the few offices that they show.
    private const double OfficesImpact = 20;
    private const double OfficesEach = 5;

    public PersonGraphType(People people, EventLists events)
    {
        Name = "Person";
        Description = "Somebody who acts for a party.";
        Field<NonNullGraphType<IdGraphType>>("id").Description("The id of the person.").Resolve(context => context.Source.Id.Value);
        Field<NonNullGraphType<StringGraphType>>("name").Description("The usual English spelling.").Resolve(context => context.Source.Name);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<SpellingGraphType>>>>("spellings")
            .Description("The spellings that reports use.")
            .Resolve(context => context.Loads().People.Load(context.Source.Id).Then(record => record?.Spellings ?? []));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<OfficeGraphType>>>>("offices")
            .Description($"The offices that the person held, earliest first: those of the table of offices, and apart from them what the dated reports of the latest {IOfficeReports.MaxEvents} events show.")
            .Argument<DayGraphType>("onDay", "Only those held on this day: by a term of the table that covers it, or between the first and the last day of reports that say so.")
            .WithComplexityImpact(OfficesImpact, OfficesEach)
            .Resolve(context =>
            {
                ValueList<PersonId> ids = [context.Source.Id];
                var onDay = context.GetArgument<DateOnly?>("onDay");
                return context.Loads().Offices.Load(ids).Then(seen => people.OfficesOf(ids, seen ?? [], onDay));
            });
        EventLists.Arguments(Field<NonNullGraphType<EventConnectionGraphType>>("events").Description("The events in which the person took part."))
            .ResolveAsync(context => events.ReadAsync(context, events.Filter(context).With(context.Source.Id)));
    }
}
