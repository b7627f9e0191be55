using GraphQL;
using GraphQL.Types;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.GraphQL.Events;
using KnowledgeGraph.GraphQL.Events.Filters;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Parties;

internal sealed class PartyGraphType : ObjectGraphType<PartyCode>
{
    public PartyGraphType(EventLists events)
    {
        Name = "Party";
        Description = "A state or an organisation that acts as a party.";
        Field<NonNullGraphType<PartyCodeGraphType>>("code").Description("Its code.").Resolve(context => context.Source);
        Field<NonNullGraphType<StringGraphType>>("name").Description("Its usual name.")
            .Argument<StringGraphType>("language", "ISO 639-1; English where the name is not known in it.", argument => argument.DefaultValue = "en")
            .Resolve(context => PartyCatalogue.Get(context.Source).Name(context.GetArgument<string?>("language") ?? "en"));
        Field<NonNullGraphType<BooleanGraphType>>("isOrganisation").Description("Whether it is an organisation, such as ASEAN.").Resolve(context => PartyCatalogue.Get(context.Source).IsOrganisation);
        EventLists.Arguments(Field<NonNullGraphType<EventConnectionGraphType>>("events").Description("The events to which it is party."))
            .ResolveAsync(context => events.ReadAsync(context, events.Filter(context).Among([context.Source])));
    }
}
