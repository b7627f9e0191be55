using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Events;

/// <summary>A party and its part in an event.</summary>
public readonly record struct PartyRole(PartyCode Party, ParticipantRole Role);
