using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.GraphQL.Schema.Lists;

namespace KnowledgeGraph.GraphQL.Statistics;

internal sealed class CounterpartGraphType : ObjectGraphType<Counterpart>
{
    public CounterpartGraphType()
    {
        Name = "Counterpart";
        Description = "A party with which another has contacts.";
        Field<NonNullGraphType<PartyGraphType>>("party").Description("The other party.").Resolve(context => context.Source.Party);
        Field<NonNullGraphType<IntGraphType>>("contacts").Description("Visits and meetings, in any mode, to which both are party.").Resolve(context => context.Source.Contacts.ToCount());
        Field<IntGraphType>("before")
            .Description("The contacts in the span of the same length that ends on the day before `from`; null where `from` is left out. A span without `to` ends today.")
            .Resolve(context => context.Source.Before?.ToCount());
        Field<EventDateGraphType>("lastContact").Description("The date of the newest within the span; null where none has a date.").Resolve(context => context.Source.LastContact);
    }
}
