using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Domain.Parties;

/// <summary>The cities of <c>graph-schema/codes/cities.tsv</c>: one id for every spelling in every language.</summary>
public static class CityCatalogue
{
    private const int Columns = 7;

    // By the names as they are written, and by what is left of them without case, marks, spaces and hyphens.
    private static readonly FrozenDictionary<(PartyCode, string), City> _byName;
    private static readonly FrozenDictionary<(PartyCode, string), City> _byFolded;
    private static readonly ILookup<string, City> _anywhere;

    static CityCatalogue()
    {
        All = [.. Load()];
        var named = All.SelectMany(city => city.Names.Prepend(city.Name), (city, name) => (city, name)).ToList();
        var folded = named.Select(pair => (pair.city, name: PersonId.Normalise(pair.name))).Distinct().ToList();
        _byName = named.ToFrozenDictionary(pair => (pair.city.Country, pair.name), pair => pair.city);
        _byFolded = folded.ToFrozenDictionary(pair => (pair.city.Country, pair.name), pair => pair.city);
        _anywhere = folded.ToLookup(pair => pair.name, pair => pair.city, StringComparer.Ordinal);
    }

    /// <summary>All cities, ordered by id.</summary>
    public static IReadOnlyList<City> All { get; }

    /// <summary>The city of that country with this name in any language; null when the table lacks it.</summary>
    public static City? Find(PartyCode country, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault((country, name)) ?? _byFolded.GetValueOrDefault((country, Folded(name)));
    }

    /// <summary>Every city with this name in any language, one in each country at most.</summary>
    public static IEnumerable<City> Named(string name) => _anywhere[Folded(name)];

    // What is no Unicode has no compatible forms: it goes through UTF-8 first.
    private static string Folded(string name) => PersonId.Normalise(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name)));

    private static IEnumerable<City> Load()
    {
        var resource = typeof(CityCatalogue).Assembly.GetManifestResourceStream("codes/cities.tsv")
            ?? throw new InvalidOperationException("The list codes/cities.tsv is not built into the assembly.");
        using var reader = new StreamReader(resource, Encoding.UTF8);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (!header)
                yield return Read(line.Split('\t'));
            header = false;
        }
    }

    private static City Read(string[] cells) => cells.Length == Columns
        ? new(
            cells[0], cells[1], PartyCode.Parse(cells[2]), cells[3].Length > 0, Degrees(cells[4]), Degrees(cells[5]),
            [.. cells[6].Split(';', StringSplitOptions.RemoveEmptyEntries)])
        : throw new InvalidOperationException($"cities.tsv: '{cells[0]}' has {cells.Length} columns instead of {Columns}; separate them by tabs.");

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
