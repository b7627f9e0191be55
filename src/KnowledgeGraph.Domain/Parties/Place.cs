using System.Text;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>Where something takes place: a state, and in it a city when it is told.</summary>
/// <remarks>A city that <see cref="CityCatalogue"/> knows gets its usual English name, in whatever language and spelling it came.</remarks>
public sealed record Place(PartyCode Country, string? City = null)
{
    private readonly City? _known = string.IsNullOrWhiteSpace(City) ? null : CityCatalogue.Find(Country, City);

    /// <summary>The usual English name where the table knows it, else as it was told; null where only the state is told.</summary>
    public string? City { get; } = string.IsNullOrWhiteSpace(City) ? null : CityCatalogue.Find(Country, City)?.Name ?? City.Trim();

    /// <summary><c>cn/beijing</c>, or <c>cn</c>.</summary>
    public string Id => _known?.Id
        ?? (City is null ? Country.Value.ToLowerInvariant() : $"{Country.Value.ToLowerInvariant()}/{Slug(City)}");

    /// <summary>Degrees north; null unless the table knows the city.</summary>
    public double? Latitude => _known?.Latitude;

    /// <summary>Degrees east; null unless the table knows the city.</summary>
    public double? Longitude => _known?.Longitude;

    private static string Slug(string city)
    {
        var slug = new StringBuilder(city.Length);
        foreach (var c in city.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (c is ' ' or '-' && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.Length > 0 ? slug.ToString() : StableHash.Base32(city);
    }
}
