using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Storage.Events;

/// <summary>What the name of a city means in a filter: the name as it is written, in any country, and the cities that the table calls so.</summary>
public static class CityName
{
    public static bool Matches(string asked, Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return string.Equals(new Place(place.Country, asked).City, place.City, StringComparison.OrdinalIgnoreCase) && place.City is not null;
    }

    /// <summary>How stores fold the name of a city.</summary>
    public static string Folded(string city)
    {
        ArgumentNullException.ThrowIfNull(city);
        return city.Trim().ToUpperInvariant();
    }

    /// <summary>The folded usual names, each in its country, of the cities that the table calls by another name than <paramref name="asked"/>.</summary>
    public static IReadOnlyList<(PartyCode Country, string Folded)> Usual(string asked) =>
        [.. CityCatalogue.Named(asked).Select(city => (city.Country, Folded(city.Name))).Where(city => city.Item2 != Folded(asked))];
}
