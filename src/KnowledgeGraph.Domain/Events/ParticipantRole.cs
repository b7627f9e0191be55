namespace KnowledgeGraph.Domain.Events;

/// <summary>The part of a party or person in an event.</summary>
public enum ParticipantRole
{
    Visitor,
    Host,
    Participant,
    Speaker,
    Initiator,
    Affected,
}
