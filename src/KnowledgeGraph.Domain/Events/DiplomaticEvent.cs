using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>What happened, or is planned to, as one report tells it or as all reports together do. The four kinds are its sealed types.</summary>
/// <param name="Date">Null where no date is told.</param>
/// <param name="Participants">Every party stands here at least once, with <see cref="Participant.Name"/> null where nobody is named.</param>
public abstract record DiplomaticEvent(EventStatus Status, EventDate? Date, ValueList<Participant> Participants, Place? Place)
{
    public abstract EventKind Kind { get; }

    /// <summary>Each party once for each of its roles, in the order of the participants.</summary>
    public IEnumerable<PartyRole> PartyRoles => Participants.Select(p => new PartyRole(p.Party, p.Role)).Distinct();

    /// <summary>The parties' codes, each once, sorted.</summary>
    public IEnumerable<PartyCode> Parties => Participants is [{ Party: var one }, { Party: var other }]
        ? one == other ? [one] : one.CompareTo(other) < 0 ? [one, other] : [other, one]
        : Participants.Select(p => p.Party).Distinct().Order();

    public IEnumerable<Participant> In(ParticipantRole role) => Participants.Where(p => p.Role == role);

    private protected void RequireTwoParties()
    {
        if (!AreTwo)
            throw new ArgumentException($"A {Kind} needs two different parties; this one has {Alone}.");
    }

    private protected void RequireTwoPartiesOrAnOrganisation()
    {
        if (!AreTwo && (Participants.Count == 0 || !Meeting.MayMeetAlone(Participants[0].Party)))
            throw new ArgumentException($"A {Kind} needs two different parties, or one organisation of several states; this one has {Alone}.");
    }

    private bool AreTwo => Participants.Any(p => p.Party != Participants[0].Party);

    private string Alone => Participants.Count == 0 ? "none" : Participants[0].Party.Value;

    private protected PartyCode Only(ParticipantRole role) => In(role).Select(p => p.Party).Distinct().Take(2).ToList() is [var only]
        ? only
        : throw new ArgumentException($"A {Kind} needs exactly one party in the role {role}.");

    private protected void RequireRoles(params ReadOnlySpan<ParticipantRole> allowed)
    {
        foreach (var participant in Participants)
        {
            if (!allowed.Contains(participant.Role))
                throw new ArgumentException($"A {Kind} has no role {participant.Role} (of {participant.Party}).");
        }
    }
}
