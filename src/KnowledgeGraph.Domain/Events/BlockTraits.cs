using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>What mentions of a range must say besides to be meant: what contradicts anyway need not be read.</summary>
/// <param name="Country">They tell this state as their place, or no place.</param>
/// <param name="Mode">They tell of meetings that were held in this way.</param>
/// <param name="OfMany">They have more than two participants.</param>
public readonly record struct BlockTraits(PartyCode? Country = null, MeetingMode? Mode = null, bool OfMany = false)
{
    /// <summary>Whether a mention that says this is meant.</summary>
    public bool Holds(DiplomaticEvent account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return (Country is null || account.Place is not { } place || place.Country == Country)
            && (Mode is null || account is Meeting meeting && meeting.Mode == Mode)
            && (!OfMany || account.Participants.Count > 2);
    }
}
