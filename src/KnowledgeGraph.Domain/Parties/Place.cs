using System.Text;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>Where something takes place: a state, and in it a city by its usual English name when it is told.</summary>
public sealed record Place(PartyCode Country, string? City = null)
{
    /// <summary><c>cn/beijing</c>, or <c>cn</c>.</summary>
    public string Id => City is null ? Country.Value.ToLowerInvariant() : $"{Country.Value.ToLowerInvariant()}/{Slug(City)}";

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

        return slug.ToString();
    }
}
