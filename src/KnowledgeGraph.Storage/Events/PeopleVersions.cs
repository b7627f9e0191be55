using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Events;

/// <summary>How often what decides who is one person was written.</summary>
/// <param name="Judgements">How often judgements were.</param>
/// <param name="Parties">By party how often a spelling, an office or a month of its people came or went; a party for which nobody was ever named is missing.</param>
public sealed record PeopleVersions(long Judgements, IReadOnlyDictionary<PartyCode, long> Parties);
