using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Partition;

public sealed class WordingTests
{
    private const string Call = "CN:Qin Gang+RU:Sergei Lavrov";

    private static readonly Report _morning = Told("both", "the ministers spoke in the morning about grain");
    private static readonly Report _evening = Told("both", "in the evening they telephoned again about prisoners", number: 1);

    [Theory]
    [InlineData("a call at breakfast on the export of grain, early in the morning", 0)]
    [InlineData("late in the evening prisoners were the matter", 1)]
    [InlineData("Сергей Лавров поговорил по телефону с коллегой", null)]
    [InlineData("a talk of the evening about grain", 1)]
    [InlineData("a talk about grain and prisoners", null)]
    [InlineData("the second talk of the day", 1)]
    public void Words_tell_which_of_two_calls_of_one_article_is_meant(string words, int? expected)
    {
        var events = Events(_morning, _evening, Told("other", words));

        events.SingleOrDefault(e => e.Members.Count == 2)?.Members.Contains((expected == 0 ? _morning : _evening).Mention.Id).ShouldBe(expected is not null);
        events.Count.ShouldBe(expected is null ? 3 : 2);
    }

    [Fact]
    public void Two_articles_that_tell_of_both_calls_are_matched_as_a_whole()
    {
        Report[] others = [Told("second", "prisoners were exchanged after the evening call", number: 1), Told("second", "the first one, on grain")];

        var events = Events(_morning, _evening, others[0], others[1]);

        events.Count.ShouldBe(2);
        events.ShouldContain(e => e.Members.Contains(_morning.Mention.Id) && e.Members.Contains(others[1].Mention.Id));
    }

    [Fact]
    public void The_time_of_the_day_tells_of_its_twin_too()
    {
        Report[] others = [Told("second", "they spoke at night"), Told("second", "they had spoken before", number: 1)];

        var events = Events(_morning, _evening, others[0], others[1]);

        events.Count.ShouldBe(2);
        events.ShouldContain(e => e.Members.Contains(_evening.Mention.Id) && e.Members.Contains(others[0].Mention.Id));
    }

    [Theory]
    [InlineData("before dawn they spoke", "in the evening they spoke again", 2)]
    [InlineData("before dawn they spoke", "in the evening they spoke", 1)]
    [InlineData("the first talk, in the morning", "the second talk, in the morning", 1)]
    public void A_second_talk_at_another_time_of_the_day_is_another(string one, string other, int expected) =>
        Events(Told("x", one), Told("y", other)).Count.ShouldBe(expected);

    [Theory]
    [InlineData("the first round", "a second round", 2)]
    [InlineData("a round", "a second round", 1)]
    public void Nor_are_two_rounds_on_two_days_one(string one, string other, int expected) =>
        Events(Told("x", one), Told("y", other, day: "2023-03-21")).Count.ShouldBe(expected);

    [Fact]
    public void Where_words_do_not_tell_two_that_may_mean_either_are_not_joined() =>
        Events(_morning, _evening, Told("x", "a long call"), Told("y", "a short call", "2023-03-22")).Count.ShouldBe(4);

    [Fact]
    public void Words_alone_join_nothing() =>
        Events(Told("x", "the morning call on grain", day: "2023-03-20"), Told("y", "the morning call on grain", day: "2023-04-20")).Count.ShouldBe(2);

    [Fact]
    public void People_tell_before_words_do()
    {
        var presidents = Of(Meeting("CN:Xi Jinping+RU:Vladimir Putin", "2023-03-20", mode: MeetingMode.Phone), "both", "2023-03-21");

        var events = Events(presidents, Worded(_evening, "grain in the morning"), Told("other", "grain in the morning"));

        events.Single(e => e.Members.Count == 2).Members.ShouldNotContain(presidents.Mention.Id);
    }

    private static Report Told(string article, string words, string published = "2023-03-21", string day = "2023-03-20", int number = 0) =>
        Worded(Of(Meeting(Call, day, mode: MeetingMode.Phone), article, published, number: number), words);

    private static Report Worded(Report report, string words) => report with { Mention = report.Mention with { Evidence = new(words, null) } };
}
