using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>The node of a place.</summary>
internal sealed record PlaceNode(string Id, string Country, string? City, double? Latitude, double? Longitude)
{
    // A key of an index holds 8 kB; a longer name of a city is told by its hash.
    private const int LongestId = 200;

    public static PlaceNode Of(string country, string? city)
    {
        var place = new Place(PartyCode.Parse(country), city is null ? null : StorableText.Checked(city));
        var id = place.Id;
        return new(id.Length <= LongestId ? id : $"{id[..LongestId]}/{StableHash.Base32(id)}", country, place.City, place.Latitude, place.Longitude);
    }
}
