using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Tests.Parties;

public sealed class PartyCatalogueTests
{
    [Theory]
    [InlineData("China", "CN")]
    [InlineData("tiongkok", "CN")]
    [InlineData("ru", "RU")]
    [InlineData("ASEAM", "ASEAN")]
    [InlineData("Indonesi", "ID")]
    public void Near_NameOrMistypedCode_FindsTheParty(string text, string code) =>
        PartyCatalogue.Near(text).Select(party => party.Code.Value).ShouldContain(code);

    [Theory]
    [InlineData("")]
    [InlineData("Atlantis")]
    public void Near_Nothing_IsEmptyAndTheMessageSaysWhatToUse(string text)
    {
        PartyCatalogue.Near(text).ShouldBeEmpty();
        Should.Throw<FormatException>(() => PartyCode.Parse(text)).Message.ShouldContain("ISO 3166-1");
    }

    [Fact]
    public void Codes_are_case_sensitive_so_that_there_is_one_spelling()
    {
        PartyCode.TryParse("cn", out _).ShouldBeFalse();
        PartyCode.TryParse("CN", out var china).ShouldBeTrue();
        PartyCatalogue.Get(china).Name("id").ShouldBe("Tiongkok");
    }

    [Fact]
    public void Every_party_has_a_name_and_an_unknown_language_gets_the_English_one() =>
        PartyCatalogue.All.ShouldAllBe(party => party.Name("xx") == party.Name("en") && party.Name("en").Length > 0);

    [Fact]
    public void The_lists_hold_all_states_and_the_organisations()
    {
        PartyCatalogue.All.Count(party => !party.IsOrganisation).ShouldBeGreaterThanOrEqualTo(197);
        foreach (var code in new[] { "PS", "TW", "XK", "VA", "EU", "UN", "PACIFIC_ISLANDS_FORUM", "AUKUS" })
            PartyCatalogue.Find(code).ShouldNotBeNull(code);
    }
}
