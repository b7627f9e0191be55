using System.Collections.Frozen;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction.Resources;

namespace KnowledgeGraph.Extraction.Actors;

/// <summary>What no language owns: places, and who held which office.</summary>
internal sealed class World(PlaceTable places, OfficeTable offices, FrozenDictionary<string, bool> firstNames)
{
    public PlaceTable Places { get; } = places;

    public OfficeTable Offices { get; } = offices;

    /// <summary>Whether a first name, in lower case, is a woman's.</summary>
    public FrozenDictionary<string, bool> FirstNames { get; } = firstNames;

    /// <summary>By id.</summary>
    public FrozenDictionary<string, KnownPerson> People { get; } = offices.Terms
        .GroupBy(term => term.Person)
        .ToFrozenDictionary(
            terms => terms.Key.Value,
            terms => new KnownPerson(terms.Key, terms.First().Name, [.. terms.OrderBy(term => term.From)]),
            StringComparer.Ordinal);

    private static FrozenDictionary<string, bool> FirstNamesOf(PackReader shared) =>
        shared.Tsv("first-names.tsv").ToFrozenDictionary(row => row["name"].ToLowerInvariant(), row => row["sex"] == "female", StringComparer.Ordinal);

    public static World Read(PackReader shared)
    {
        var offices = OfficeTable.Empty;
        try
        {
            using var reader = new StringReader(shared.Text("offices.tsv"));
            offices = OfficeTable.Parse(reader);
        }
        catch (FormatException error)
        {
            shared.Errors.Add(shared.Label("offices.tsv"), 0, 0, error.Message);
        }

        return new(new(CityCatalogue.All), offices, FirstNamesOf(shared));
    }
}
