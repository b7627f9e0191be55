using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Tests.Parties;

public sealed class PersonIdTests
{
    private static readonly PartyCode _turkey = PartyCode.Parse("TR");

    [Theory]
    [InlineData("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan")]
    [InlineData("Kim Yung-ho", "Kim Yung ho")]
    [InlineData("HAKAN FIDAN", "Hakan Fidan")]
    public void Of_SpellingsThatDifferInMarksOnly_AreOnePerson(string one, string other) =>
        PersonId.Of(_turkey, one).ShouldBe(PersonId.Of(_turkey, other));

    [Fact]
    public void Of_OneNameOfTwoParties_AreTwoPeople() =>
        PersonId.Of(_turkey, "Ana Kim").ShouldNotBe(PersonId.Of(PartyCode.Parse("KR"), "Ana Kim"));
}
