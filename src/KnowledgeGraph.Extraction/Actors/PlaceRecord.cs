using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>A place of <c>Lang/base/places.tsv</c>.</summary>
internal sealed record PlaceRecord(string Id, string City, PartyCode Country, bool IsCapital);
