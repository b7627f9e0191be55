using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Judgements;

/// <summary>What an event is instead of what its reports say; null: as they say.</summary>
/// <param name="Kind">Only between visit and meeting.</param>
/// <param name="Parties">All parties; of a visit the visitor, then the host.</param>
public sealed record Correction(
    EventKind? Kind = null, EventStatus? Status = null, EventDate? Date = null, ValueList<PartyCode>? Parties = null)
{
    public bool IsEmpty => this is { Kind: null, Status: null, Date: null, Parties: null };
}
