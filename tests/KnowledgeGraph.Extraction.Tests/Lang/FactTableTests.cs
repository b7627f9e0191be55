namespace KnowledgeGraph.Extraction.Tests.Lang;

public sealed class FactTableTests
{
    private static readonly HashSet<string> Countries = [.. FactTable.Codes("countries.tsv").Values("code")];
    private static readonly HashSet<string> Organisations = [.. FactTable.Codes("organisations.tsv").Values("code")];

    // CG and DM share theirs with a larger neighbour (Congolese, Dominican); LI uses its name.
    private static readonly string[] WithoutAdjective = ["CG", "DM", "LI"];

    public static TheoryData<string, int> Tables => new()
    {
        { "base/offices.tsv", 8 },
        { "en/parties.tsv", 3 },
        { "en/people.tsv", 2 },
        { "en/places.tsv", 3 },
        { "id/parties.tsv", 3 },
        { "id/people.tsv", 2 },
        { "id/places.tsv", 3 },
    };

    public static TheoryData<string> Languages => ["en", "id"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_are_whole_trimmed_and_sorted(string name, int columns)
    {
        var table = FactTable.Embedded(name);
        table.Columns.Count.ShouldBe(columns);
        table.Rows.ShouldAllBe(row => row.Length == columns);
        table.Rows.SelectMany(row => row).ShouldAllBe(cell => cell == cell.Trim() && cell.IsNormalized());
        var keys = table.Rows.Select(row => row[0]).ToList();
        keys.ShouldBe(keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_are_not_doubled(string name, int columns)
    {
        var offices = columns == 8;
        FactTable.Embedded(name).Rows
            .GroupBy(row => offices ? string.Join('\t', row[..7]) : string.Join('\t', row.Take(2)), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key)
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_surface_means_one_party_one_place_and_one_person(string language)
    {
        foreach (var name in new[] { "parties", "places", "people" })
        {
            FactTable.Embedded($"{language}/{name}.tsv").Values("surface")
                .GroupBy(surface => surface, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => $"{name}: {group.Key}")
                .ShouldBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Parties_have_known_codes_and_forms(string language)
    {
        var rows = FactTable.Embedded($"{language}/parties.tsv").Rows;
        rows.ShouldAllBe(row => (row[2] == "not") == (row[1] == "-"));
        rows.Where(row => row[1] != "-").Select(row => row[1])
            .Where(code => !Countries.Contains(code) && !Organisations.Contains(code)).ShouldBeEmpty();
        rows.Select(row => row[2]).Distinct()
            .Except(["name", "adjective", "inhabitant", "epithet", "prefix", "not"]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_state_and_organisation_has_its_names(string language)
    {
        var surfaces = FactTable.Embedded($"{language}/parties.tsv").Rows.Where(row => row[2] == "name")
            .Select(row => (row[0], row[1])).ToHashSet();
        foreach (var codes in new[] { FactTable.Codes("countries.tsv"), FactTable.Codes("organisations.tsv") })
        {
            var column = codes.Column(language);
            codes.Rows.Where(row => !surfaces.Contains((row[column], row[0]))).Select(row => row[0]).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_state_has_an_adjective_in_English()
    {
        var withAdjective = FactTable.Embedded("en/parties.tsv").Rows
            .Where(row => row[2] == "adjective").Select(row => row[1]);
        Countries.Except(withAdjective).ShouldBe(WithoutAdjective, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_place_has_a_spelling_and_every_spelling_a_place(string language)
    {
        var places = FactTable.Codes("cities.tsv").Values("place").ToHashSet(StringComparer.Ordinal);
        var spellings = FactTable.Embedded($"{language}/places.tsv").Rows;
        spellings.Select(row => row[1]).Where(place => !places.Contains(place)).ShouldBeEmpty();
        places.Except(spellings.Where(row => row[2] == "city").Select(row => row[1])).ShouldBeEmpty();
        spellings.Select(row => row[2]).Distinct().Except(["city", "seat", "landmark"]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_spelling_of_a_person_leads_to_a_holder_of_an_office(string language)
    {
        var offices = FactTable.Embedded("base/offices.tsv");
        var people = FactTable.Embedded($"{language}/people.tsv");
        people.Values("person").Except(offices.Values("person")).ShouldBeEmpty();
        people.Values("surface").Intersect(offices.Values("name")).ShouldBeEmpty();
    }

    [Fact]
    public void A_surface_that_only_looks_like_a_party_contains_one()
    {
        foreach (var language in new[] { "en", "id" })
        {
            var rows = FactTable.Embedded($"{language}/parties.tsv").Rows;
            var known = rows.Where(row => row[2] != "not").Select(row => row[0])
                .Concat(FactTable.Embedded($"{language}/places.tsv").Values("surface")).ToList();
            rows.Where(row => row[2] == "not")
                .Where(row => !known.Any(surface => row[0].Length > surface.Length && row[0].Contains(surface, StringComparison.Ordinal)))
                .Select(row => row[0]).ShouldBeEmpty();
        }
    }
}
