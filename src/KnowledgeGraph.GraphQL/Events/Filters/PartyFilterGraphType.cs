using GraphQL.Types;
using KnowledgeGraph.GraphQL.Schema.Scalars;

namespace KnowledgeGraph.GraphQL.Events.Filters;

internal sealed class PartyFilterGraphType : InputObjectGraphType
{
    public PartyFilterGraphType()
    {
        Name = "PartyFilter";
        Description = "Conditions on the parties of an event; all that are given must hold.";
        Field<ListGraphType<NonNullGraphType<PartyCodeGraphType>>>("all").Description("Each of these is party.");
        Field<ListGraphType<NonNullGraphType<PartyCodeGraphType>>>("any").Description("At least one of these is party.");
        Field<ListGraphType<NonNullGraphType<PartyCodeGraphType>>>("none").Description("None of these is party.");
        Field<ListGraphType<NonNullGraphType<PartyCodeGraphType>>>("only").Description("Nobody but these is party.");
    }
}
