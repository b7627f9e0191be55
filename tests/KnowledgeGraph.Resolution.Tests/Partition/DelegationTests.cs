using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Partition;

/// <summary>Talks of one day that differ in how many take part.</summary>
public sealed class DelegationTests
{
    private const string Four = "JP:Yoko Kamikawa@foreign_minister+JP:Minoru Kihara@defence_minister+PH:Enrique Manalo@foreign_minister+PH:Gilberto Teodoro@defence_minister";
    private const string Two = "JP:Minoru Kihara@defence_minister+PH:Gilberto Teodoro@defence_minister";

    [Theory]
    [InlineData(Four, "JP@foreign_minister+JP@defence_minister+PH@foreign_minister+PH@defence_minister")]
    [InlineData(Four, Four)]
    [InlineData(Two, Two)]
    [InlineData(Two, "JP@defence_minister+PH@defence_minister")]
    public void A_report_belongs_to_the_talks_of_as_many(string meant, string told)
    {
        var (four, two) = (Talk(Four, "both"), Talk(Two, "both", 1));
        var other = Talk(told, "other");

        var events = Events(four, two, other);

        events.Count.ShouldBe(2);
        events.Single(e => e.Members.Contains(other.Mention.Id)).Members.ShouldContain((meant == Four ? four : two).Mention.Id);
    }

    [Fact]
    public void So_does_one_of_three_heads_beside_a_summit()
    {
        const string Three = "CN:Xi Jinping+RU:Vladimir Putin+MN:Ukhnaagiin Khurelsukh";
        var (summit, three) = (Talk($"SCO+{Three}+UZ:Shavkat Mirziyoyev", "both"), Talk(Three, "both", 1));
        var (all, alone) = (Talk("SCO+CN:Xi Jinping+RU:Vladimir Putin+UZ:Shavkat Mirziyoyev", "all"), Talk(Three, "alone"));

        var events = Events(summit, three, all, alone);

        events.Single(e => e.Members.Contains(summit.Mention.Id)).Members.ShouldBe([summit.Mention.Id, all.Mention.Id], ignoreOrder: true);
        events.Single(e => e.Members.Contains(three.Mention.Id)).Members.ShouldBe([three.Mention.Id, alone.Mention.Id], ignoreOrder: true);
    }

    private static Report Talk(string with, string article, int number = 0) => Of(Meeting(with, "2024-07-08", place: "PH/Manila"), article, "2024-07-09", number: number);
}
