using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>A public position of its speakers. All participants are speakers.</summary>
public sealed record Statement : DiplomaticEvent
{
    /// <exception cref="ArgumentException">Nobody speaks.</exception>
    public Statement(EventStatus status, EventDate? date, ValueList<Participant> participants, ValueList<PartyCode> targets)
        : base(status, date, participants, null)
    {
        Targets = targets;
        RequireRoles(ParticipantRole.Speaker);
        if (participants.Count == 0)
            throw new ArgumentException("A Statement needs a speaker.", nameof(participants));
    }

    public override EventKind Kind => EventKind.Statement;

    /// <summary>Whom the statement is about or addressed to.</summary>
    public ValueList<PartyCode> Targets { get; init; }
}
