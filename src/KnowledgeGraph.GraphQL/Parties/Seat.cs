using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.GraphQL.Parties;

/// <summary>What tells who acts for a party: the id under which somebody is named, the office and the day.</summary>
internal readonly record struct Seat(PartyCode Party, PersonId Id, string? Office, DateOnly Day);
