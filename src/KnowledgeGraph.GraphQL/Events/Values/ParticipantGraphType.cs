using GraphQL.Types;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.GraphQL.Parties;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class ParticipantGraphType : ObjectGraphType<Participant>
{
    public ParticipantGraphType(People people)
    {
        Name = "Participant";
        Description = "A party of an event and, when a report names one, the person who acts for it.";
        Field<PersonGraphType>("person").Description("Who acts; null where nobody is named.").Resolve(context => people.Of(context.Source));
        Field<NonNullGraphType<PartyGraphType>>("party").Description("For whom.").Resolve(context => context.Source.Party);
        Field<NonNullGraphType<ParticipantRoleGraphType>>("role").Description("The part in the event.").Resolve(context => context.Source.Role);
        Field<StringGraphType>("office").Description("In which office, when a report tells it.").Resolve(context => context.Source.Office);
        Field<StringGraphType>("surface").Description("The spelling in the report, of the person or else of the party or its office.").Resolve(context => context.Source.Surface);
    }
}
