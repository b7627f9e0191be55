using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.GraphQL.Statistics;

/// <summary>A party with which another has contacts. <paramref name="Before"/>: in the span of the same length before; null where there is none.</summary>
internal sealed record Counterpart(PartyCode Party, long Contacts, long? Before, EventDate? LastContact);
