using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Parties;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class PartyRoleGraphType : ObjectGraphType<PartyRole>
{
    public PartyRoleGraphType()
    {
        Name = "PartyRole";
        Description = "A party and its part in an event.";
        Field<NonNullGraphType<PartyGraphType>>("party").Description("The party.").Resolve(context => context.Source.Party);
        Field<NonNullGraphType<ParticipantRoleGraphType>>("role").Description("Its part.").Resolve(context => context.Source.Role);
    }
}
