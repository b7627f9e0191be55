using System.Collections.Frozen;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>The places of <c>Lang/base/places.tsv</c>.</summary>
internal sealed class PlaceTable(IReadOnlyList<PlaceRecord> places)
{
    private readonly FrozenDictionary<string, PlaceRecord> _byId = places.ToFrozenDictionary(place => place.Id, StringComparer.Ordinal);
    private readonly FrozenDictionary<PartyCode, PlaceRecord> _capitals = places.Where(place => place.IsCapital)
        .DistinctBy(place => place.Country).ToFrozenDictionary(place => place.Country);

    public PlaceRecord? Find(string id) => _byId.GetValueOrDefault(id);

    public PlaceRecord? CapitalOf(PartyCode country) => _capitals.GetValueOrDefault(country);

    public static PlaceTable Read(PackReader shared)
    {
        var places = new Dictionary<string, PlaceRecord>(StringComparer.Ordinal);
        foreach (var row in shared.Tsv("places.tsv"))
        {
            if (!PartyCode.TryParse(row["country"], out var country))
                row.Fault("country", $"`{row["country"]}` is no state.", "Use a code of graph-schema/codes.");
            else if (!places.TryAdd(row["place"], new(row["place"], row["city"], country, row["capital"].Length > 0)))
                row.Fault("place", $"The place `{row["place"]}` stands here twice.");
        }

        return new([.. places.Values]);
    }
}
