using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Tests.Parties;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("CN", "Beijing", "cn/beijing", "Beijing")]
    [InlineData("CN", "Pekin", "cn/beijing", "Beijing")]
    [InlineData("CN", "PEKING", "cn/beijing", "Beijing")]
    [InlineData("CN", "北京", "cn/beijing", "Beijing")]
    [InlineData("CN", "Пекин", "cn/beijing", "Beijing")]
    [InlineData("CN", "بكين", "cn/beijing", "Beijing")]
    [InlineData("UA", "Kiev", "ua/kyiv", "Kyiv")]
    [InlineData("UA", " Київ ", "ua/kyiv", "Kyiv")]
    [InlineData("IN", "Calcutta", "in/kolkata", "Kolkata")]
    [InlineData("CH", "Jenewa", "ch/geneva", "Geneva")]
    [InlineData("BR", "Sao Paulo", "br/sao-paulo", "São Paulo")]
    [InlineData("NO", "Tromsø", "no/tromso", "Tromsø")]
    [InlineData("KZ", "Nur-Sultan", "kz/astana", "Astana")]
    public void City_in_any_language_and_spelling_gets_one_id_and_one_name(string country, string told, string id, string city)
    {
        var place = new Place(PartyCode.Parse(country), told);

        place.Id.ShouldBe(id);
        place.City.ShouldBe(city);
        place.ShouldBe(new Place(PartyCode.Parse(country), city));
        place.Latitude.ShouldNotBeNull();
        place.Longitude.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("LY", "LB", "Tripoli")]
    [InlineData("UA", "RU", "Yalta")]
    [InlineData("FR", "US", "Paris")]
    [InlineData("GY", "MY", "Georgetown")]
    public void Two_cities_of_one_name_in_two_countries_stay_two(string one, string other, string city) =>
        new Place(PartyCode.Parse(one), city).Id.ShouldNotBe(new Place(PartyCode.Parse(other), city).Id);

    [Fact]
    public void A_city_that_the_table_lacks_keeps_its_name_and_has_no_coordinates()
    {
        var place = new Place(PartyCode.Parse("CN"), "Qixian Zhen");

        (place.Id, place.City, place.Latitude, place.Longitude).ShouldBe(("cn/qixian-zhen", "Qixian Zhen", null, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_city_the_place_is_the_state(string? city)
    {
        var place = new Place(PartyCode.Parse("CN"), city);

        (place.Id, place.City, place.Latitude).ShouldBe(("cn", null, null));
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("—")]
    public void A_name_without_letters_still_has_an_id_of_its_own(string city) =>
        new Place(PartyCode.Parse("CN"), city).Id.Length.ShouldBeGreaterThan("cn/".Length);

    [Fact]
    public void Named_a_name_of_several_cities_finds_one_in_each_country()
    {
        CityCatalogue.Named("tripoli").Select(city => city.Id).ShouldBe(["lb/tripoli", "ly/tripoli"], ignoreOrder: true);
        CityCatalogue.Named("\ud800").ShouldBeEmpty();
    }
}
