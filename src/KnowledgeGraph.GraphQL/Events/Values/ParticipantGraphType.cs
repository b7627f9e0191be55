using GraphQL.Types;
using KnowledgeGraph.GraphQL.Batching;
using KnowledgeGraph.GraphQL.Parties;
using KnowledgeGraph.Ingest.People;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class ParticipantGraphType : ObjectGraphType<Acting>
{
    public ParticipantGraphType()
    {
        Name = "Participant";
        Description = "A party of an event and, when a report names one, the person who acts for it.";
        Field<PersonGraphType>("person").Description("Who acts; null where nobody is named.")
            .Resolve(context => context.Source.Seat is { } seat
                ? context.Loads().People.Load(seat).Then(person => person ?? KnownPerson.OfName(seat.Id, seat.Party, context.Source.Participant.Name ?? seat.Id.Value))
                : null);
        Field<NonNullGraphType<PartyGraphType>>("party").Description("For whom.").Resolve(context => context.Source.Participant.Party);
        Field<NonNullGraphType<ParticipantRoleGraphType>>("role").Description("The part in the event.").Resolve(context => context.Source.Participant.Role);
        Field<StringGraphType>("office").Description("In which office, when a report tells it.").Resolve(context => context.Source.Participant.Office);
        Field<StringGraphType>("surface").Description("The spelling in the report, of the person or else of the party or its office.").Resolve(context => context.Source.Participant.Surface);
    }
}
