using GraphQL.Types;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.GraphQL.Events.Values;

internal sealed class ParticipantRoleGraphType : EnumerationGraphType
{
    public ParticipantRoleGraphType()
    {
        Name = "ParticipantRole";
        Description = "The part of a party or person in an event.";
        Add("VISITOR", ParticipantRole.Visitor, "Travels, in a visit.");
        Add("HOST", ParticipantRole.Host, "Is visited.");
        Add("PARTICIPANT", ParticipantRole.Participant, "Takes part in a meeting.");
        Add("SPEAKER", ParticipantRole.Speaker, "Makes a statement.");
        Add("INITIATOR", ParticipantRole.Initiator, "Decides on a cancellation.");
        Add("AFFECTED", ParticipantRole.Affected, "The other side of a cancellation.");
    }
}
