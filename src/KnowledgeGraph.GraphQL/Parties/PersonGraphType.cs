using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PersonGraphType : ObjectGraphType<PersonName>
{
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
            .Description("The offices that the person is known to have held, earliest first.")
            .Argument<DayGraphType>("onDay", "Only those held on this day.")
            .Resolve(context => people.OfficesOf(context.Source.Id, context.GetArgument<DateOnly?>("onDay")));
        EventLists.Arguments(Field<NonNullGraphType<EventConnectionGraphType>>("events").Description("The events in which the person took part."))
            .ResolveAsync(context => events.ReadAsync(context, events.Filter(context).With(context.Source.Id)));
    }
}
