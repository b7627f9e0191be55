using KnowledgeGraph.Domain.Parties;

namespace KnowledgeGraph.Domain.Tests.Parties;

public sealed class OfficeTableTests
{
    private const string Table = """
        # verifiedUntil: 2025-05-31
        person	name	short	party	office	from	to	source
        qin-gang	Qin Gang	Qin	CN	foreign_minister	2022-12-30	2023-07-25	public record
        wang-yi	Wang Yi	Wang	CN	foreign_minister	2023-07-25		public record
        """;

    private static readonly PartyCode _china = PartyCode.Parse("CN");
    private readonly OfficeTable _table = OfficeTable.Parse(new StringReader(Table));

    [Theory]
    [InlineData("2023-01-09", "Qin Gang")]
    [InlineData("2024-01-09", "Wang Yi")]
    [InlineData("2025-05-31", "Wang Yi")]
    [InlineData("2025-06-01", null)]
    [InlineData("2022-01-01", null)]
    [InlineData("2023-07-25", null)]
    public void Holder_IsTheOnlyOneOfThatDayWithinWhatIsVerified(string day, string? name) =>
        (_table.Holder(_china, "foreign_minister", DateOnly.Parse(day, null))?.Name).ShouldBe(name);

    [Fact]
    public void Identify_KnownName_IsTheSlugAndAnUnknownOneAHash()
    {
        _table.Identify(_china, "Wang Yi").Value.ShouldBe("wang-yi");
        _table.Identify(_china, "Someone Else").ShouldBe(PersonId.Of(_china, "Someone Else"));
    }

    [Theory]
    [InlineData("a\tA\tA\tXX\thead_of_state\t\t\ts", "offices.tsv:2: 'XX' is not the code")]
    [InlineData("a\tA\tA\tCN\thead_of_state\t2023-02-30\t\ts", "offices.tsv:2: '2023-02-30' is no day")]
    [InlineData("a\tA", "offices.tsv:2: 2 columns instead of 8")]
    public void Parse_BrokenLine_NamesItsNumber(string line, string message) =>
        Should.Throw<FormatException>(() => OfficeTable.Parse(new StringReader($"person\tname\tshort\tparty\toffice\tfrom\tto\tsource\n{line}")))
            .Message.ShouldContain(message);
}
