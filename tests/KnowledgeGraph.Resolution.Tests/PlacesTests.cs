using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class PlacesTests
{
    private const string Ministers = "CN:Wang Yi+UA:Andrii Sybiha";

    [Theory]
    [InlineData("UA/Kyiv", "UA/Kiev")]
    [InlineData("UA/Київ", "UA/Киев")]
    [InlineData("CN/北京", "CN/Pekin")]
    [InlineData("CN/Beijing", "CN")]
    public void Spellings_of_one_city_agree_and_contradict_nothing(string one, string other)
    {
        var only = Events(Of(Meeting(Ministers, "2024-10-26", place: one), "a"), Of(Meeting(Ministers, "2024-10-26", place: other), "b")).ShouldHaveSingleItem();

        only.Account.Place!.Latitude.ShouldNotBeNull();
        only.Contradictions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("LY/Tripoli", "LB/Tripoli")]
    public void Two_cities_are_two_meetings_though_they_have_one_name(string one, string other) =>
        Events(Of(Meeting(Ministers, "2024-10-26", place: one), "a"), Of(Meeting(Ministers, "2024-10-26", place: other), "b")).Count.ShouldBe(2);

    [Fact]
    public void A_city_that_another_report_contradicts_is_shown_as_such() =>
        Events(Of(Meeting(Ministers, "2024-10-26", place: "CN/Beijing"), "a"), Of(Meeting(Ministers, "2024-10-26", place: "CN/Shanghai"), "b"))
            .ShouldHaveSingleItem().Contradictions.ShouldNotBeEmpty();
}
