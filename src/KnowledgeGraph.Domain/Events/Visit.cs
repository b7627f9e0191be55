using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>A representative of one party travels to another country in an official capacity.</summary>
public sealed record Visit : DiplomaticEvent
{
    /// <exception cref="ArgumentException">Not exactly one visiting party and one other host.</exception>
    public Visit(EventStatus status, EventDate? date, ValueList<Participant> participants, Place? place)
        : base(status, date, participants, place)
    {
        RequireRoles(ParticipantRole.Visitor, ParticipantRole.Host);
        Visitor = Only(ParticipantRole.Visitor);
        Host = Only(ParticipantRole.Host);
        RequireTwoParties();
    }

    public override EventKind Kind => EventKind.Visit;

    public PartyCode Visitor { get; }

    public PartyCode Host { get; }
}
