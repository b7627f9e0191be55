using GraphQL.Types;
using KnowledgeGraph.GraphQL.Events.Values;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.GraphQL.Schema.Lists;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.GraphQL.Statistics;

internal sealed class ContactCellGraphType : ObjectGraphType<ContactCount>
{
    public ContactCellGraphType()
    {
        Name = "ContactCell";
        Description = "The contacts of two parties. One of three parties is a contact of three pairs.";
        Field<NonNullGraphType<PartyGraphType>>("a").Description("The party whose code comes first.").Resolve(context => context.Source.Pair.A);
        Field<NonNullGraphType<PartyGraphType>>("b").Description("The other party.").Resolve(context => context.Source.Pair.B);
        Field<NonNullGraphType<IntGraphType>>("contacts").Description("Visits and meetings, in any mode, to which both are party.").Resolve(context => context.Source.Contacts.ToCount());
        Field<NonNullGraphType<IntGraphType>>("visits").Description("The visits among them.").Resolve(context => context.Source.Visits.ToCount());
        Field<NonNullGraphType<IntGraphType>>("meetings").Description("The meetings among them.").Resolve(context => context.Source.Meetings.ToCount());
        Field<EventDateGraphType>("lastContact").Description("The date of the newest; null where none has a date.").Resolve(context => context.Source.LastContact);
    }
}
