using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>Representatives of two or more parties talk to each other, or those of one organisation's members.</summary>
public sealed record Meeting : DiplomaticEvent
{
    /// <exception cref="ArgumentException">Fewer than two parties, and not one organisation.</exception>
    public Meeting(EventStatus status, EventDate? date, ValueList<Participant> participants, Place? place, MeetingMode mode)
        : base(status, date, participants, place)
    {
        Mode = mode;
        RequireRoles(ParticipantRole.Participant);
        RequireTwoPartiesOrAnOrganisation();
    }

    public override EventKind Kind => EventKind.Meeting;

    public MeetingMode Mode { get; init; }

    /// <summary>Whether a meeting may have this party alone: 'the leaders of ECOWAS met' tells of several states, 'the leaders of Ghana met' of one.</summary>
    public static bool MayMeetAlone(PartyCode party) => PartyCatalogue.Get(party).IsOrganisation;
}
