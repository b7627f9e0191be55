using System.Collections.Frozen;
using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>The places that a language can spell, by id.</summary>
internal sealed class PlaceTable(IReadOnlyList<City> cities)
{
    private readonly FrozenDictionary<string, City> _byId = cities.ToFrozenDictionary(city => city.Id, StringComparer.Ordinal);
    private readonly FrozenDictionary<PartyCode, City> _capitals = cities.Where(city => city.IsCapital)
        .DistinctBy(city => city.Country).ToFrozenDictionary(city => city.Country);

    public City? Find(string id) => _byId.GetValueOrDefault(id);

    public City? CapitalOf(PartyCode country) => _capitals.GetValueOrDefault(country);
}
