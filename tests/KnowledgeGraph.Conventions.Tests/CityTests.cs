using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conventions.Tests;

/// <summary>The one table of cities against the packs of languages, the list of states and the towns where states meet.</summary>
public sealed class CityTests
{
    // Surfaces of packs that are no name in the table, each with its reason.
    private static readonly Dictionary<string, string> _exceptions = new(StringComparer.Ordinal);

    private static readonly string[] _seats =
    [
        "ae/abu-dhabi", "at/vienna", "be/brussels", "ch/bern", "ch/geneva", "ci/abidjan", "ci/yamoussoukro", "cn/shanghai", "de/bonn", "de/frankfurt", "de/hamburg",
        "eg/cairo", "et/addis-ababa", "fj/suva", "fr/paris", "fr/strasbourg", "gb/london", "gy/georgetown", "id/jakarta", "in/new-delhi", "it/rome", "ke/nairobi",
        "lu/luxembourg", "lk/colombo", "np/kathmandu", "ng/abuja", "nl/the-hague", "pl/warsaw", "ph/manila", "qa/doha", "sa/jeddah", "sa/riyadh", "sg/singapore",
        "sn/dakar", "tz/arusha", "us/new-york", "us/washington", "uy/montevideo", "vu/port-vila", "bw/gaborone",
    ];

    private static readonly string[] _summitTowns =
    [
        "au/brisbane", "br/belem", "br/fortaleza", "br/rio-de-janeiro", "by/minsk", "by/vitebsk", "ca/charlevoix", "ca/halifax", "ca/kananaskis", "ca/montreal", "ca/quebec-city",
        "ch/burgenstock", "ch/davos", "ch/lausanne", "ch/lugano", "ch/montreux", "cn/boao", "cn/hangzhou", "cn/qingdao", "cn/sanya", "cn/tianjin", "cn/xiamen", "cn/xian",
        "de/elmau", "de/heiligendamm", "de/meseberg", "de/munich", "de/ramstein", "eg/alexandria", "eg/sharm-el-sheikh", "es/granada", "fi/helsinki", "fr/biarritz", "fr/deauville",
        "fr/evian", "fr/nice", "gb/carbis-bay", "gb/gleneagles", "gb/glasgow", "gb/lough-erne", "id/bali", "id/bandung", "id/labuan-bajo", "in/goa", "is/reykjavik",
        "it/apulia", "it/bari", "it/borgo-egnazia", "it/laquila", "it/taormina", "it/venice", "jo/aqaba", "jp/hiroshima", "jp/ise-shima", "jp/karuizawa", "jp/kyoto", "jp/osaka",
        "kg/cholpon-ata", "kr/busan", "kr/gyeongju", "kr/panmunjom", "kz/almaty", "kz/astana", "kz/burabay", "mx/cancun", "mx/los-cabos", "pe/lima", "ro/constanta", "ru/kazan",
        "ru/khanty-mansiysk", "ru/sochi", "ru/st-petersburg", "ru/ufa", "ru/vladivostok", "ru/yekaterinburg", "sa/alula", "tm/awaza", "tr/antalya", "tr/istanbul", "ua/yalta",
        "us/anchorage", "us/camp-david", "us/dayton", "us/doral", "us/palm-beach", "us/pittsburgh", "us/san-francisco", "us/sunnylands", "uz/samarkand", "vn/da-nang",
        "za/cape-town", "za/durban", "za/johannesburg",
    ];

    public static TheoryData<string> Packs =>
        [.. Directory.EnumerateDirectories(RepositoryFolder.At("src", "KnowledgeGraph.Extraction", "Lang"))
            .Where(folder => File.Exists(Path.Combine(folder, "places.tsv"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_city_of_a_pack_is_a_name_in_the_table(string pack)
    {
        var byId = CityCatalogue.All.ToDictionary(city => city.Id, StringComparer.Ordinal);

        Rows("src", "KnowledgeGraph.Extraction", "Lang", pack, "places.tsv")
            .Where(row => row[2] == "city" && !_exceptions.ContainsKey(row[0]))
            .Where(row => !byId.TryGetValue(row[1], out var city) || CityCatalogue.Find(city.Country, row[0]) != city)
            .Select(row => $"{row[0]}: {row[1]}")
            .ShouldBeEmpty("run graph-schema/codes/fill-cities.mjs");
    }

    [Fact]
    public void Every_state_has_its_capital() =>
        PartyCatalogue.All.Where(party => !party.IsOrganisation).Select(party => party.Code)
            .Except(CityCatalogue.All.Where(city => city.IsCapital).Select(city => city.Country)).ShouldBeEmpty();

    [Fact]
    public void Seats_of_organisations_and_summit_towns_are_there() =>
        _seats.Concat(_summitTowns).Except(CityCatalogue.All.Select(city => city.Id)).ShouldBeEmpty();

    [Theory]
    [InlineData('\u0400', '\u04ff')]
    [InlineData('\u0600', '\u06ff')]
    [InlineData('\u4e00', '\u9fff')]
    public void Capitals_seats_and_summit_towns_have_names_in_other_scripts(char first, char last) =>
        CityCatalogue.All.Where(city => city.IsCapital || _seats.Contains(city.Id) || _summitTowns.Contains(city.Id))
            .Where(city => !city.Names.Any(name => name.Any(c => c >= first && c <= last)))
            .Select(city => city.Id).ShouldBeEmpty();

    [Fact]
    public void A_name_means_one_city_of_a_country() =>
        CityCatalogue.All.SelectMany(city => city.Names.Prepend(city.Name), (city, name) => (Key: (city.Country, PersonId.Normalise(name)), city.Id))
            .GroupBy(pair => pair.Key, pair => pair.Id)
            .Where(names => names.Count() > 1)
            .Select(names => $"{names.Key}: {string.Join(", ", names)}").ShouldBeEmpty();

    [Fact]
    public void Rows_are_sorted_and_trimmed_and_lie_in_their_state_on_the_globe()
    {
        var rows = Rows("graph-schema", "codes", "cities.tsv").ToList();

        rows.Select(row => row[0]).ShouldBe(rows.Select(row => row[0]).Order(StringComparer.Ordinal));
        rows.SelectMany(row => row).ShouldAllBe(cell => cell == cell.Trim() && cell.IsNormalized());
        rows.ShouldAllBe(row => row[3] == "capital" || row[3].Length == 0);
        CityCatalogue.All.Where(city => Math.Abs(city.Latitude) > 90 || Math.Abs(city.Longitude) > 180).ShouldBeEmpty();
        CityCatalogue.All.Where(city => !city.Id.StartsWith($"{city.Country.Value.ToLowerInvariant()}/", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_header_names_script_and_sources()
    {
        var header = string.Join('\n', File.ReadLines(RepositoryFolder.At("graph-schema", "codes", "cities.tsv")).TakeWhile(line => line[0] == '#'));

        foreach (var word in new[] { "graph-schema/codes/fill-cities.mjs", "GeoNames", "CC BY 4.0", "CLDR", "Unicode License" })
            header.ShouldContain(word);
        File.Exists(RepositoryFolder.At("graph-schema", "codes", "fill-cities.mjs")).ShouldBeTrue();
    }

    private static IEnumerable<string[]> Rows(params string[] path) =>
        File.ReadLines(RepositoryFolder.At(path)).Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'));
}
