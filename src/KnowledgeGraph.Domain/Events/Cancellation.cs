using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>The decision that calls off, postpones or suspends a planned visit or meeting. Its date is the day of the decision.</summary>
public sealed record Cancellation : DiplomaticEvent
{
    /// <exception cref="ArgumentException">Fewer than two parties (and not a meeting of one organisation), or the cancelled thing is neither a visit nor a meeting.</exception>
    public Cancellation(
        EventStatus status, EventDate? date, ValueList<Participant> participants, Place? place,
        EventKind cancels, CancellationForm form, EventDate? plannedDate = null)
        : base(status, date, participants, place)
    {
        if (cancels is not (EventKind.Visit or EventKind.Meeting))
            throw new ArgumentException($"A cancellation cancels a visit or a meeting, not a {cancels}.", nameof(cancels));
        Cancels = cancels;
        Form = form;
        PlannedDate = plannedDate;
        RequireRoles(ParticipantRole.Initiator, ParticipantRole.Affected);
        if (cancels == EventKind.Meeting)
            RequireTwoPartiesOrAnOrganisation();
        else
            RequireTwoParties();
    }

    public override EventKind Kind => EventKind.Cancellation;

    public EventKind Cancels { get; init; }

    public CancellationForm Form { get; init; }

    /// <summary>When the cancelled thing was to take place, where told.</summary>
    public EventDate? PlannedDate { get; init; }
}
