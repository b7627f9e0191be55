using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>Representatives of two or more parties talk to each other.</summary>
public sealed record Meeting : DiplomaticEvent
{
    /// <exception cref="ArgumentException">Fewer than two parties.</exception>
    public Meeting(EventStatus status, EventDate? date, ValueList<Participant> participants, Place? place, MeetingMode mode)
        : base(status, date, participants, place)
    {
        Mode = mode;
        RequireRoles(ParticipantRole.Participant);
        RequireTwoParties();
    }

    public override EventKind Kind => EventKind.Meeting;

    public MeetingMode Mode { get; init; }
}
