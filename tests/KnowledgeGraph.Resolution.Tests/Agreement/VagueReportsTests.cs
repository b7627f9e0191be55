using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests.Agreement;

/// <summary>What is told from afar: by month or year, without a day, without a name.</summary>
public sealed class VagueReportsTests
{
    private const string Lavrov = "RU:Sergei Lavrov";

    [Theory]
    [InlineData("RU", "CN", "2023-04", true)]
    [InlineData("RU", "CN", "2023", false)]
    [InlineData("CN", "RU", "2023-04", false)]
    public void A_visit_of_a_month_needs_no_name_where_only_one_fits(string visitor, string host, string when, bool expected) =>
        AreOne(Visit(Lavrov, "CN", "2023-04-12"), Visit(visitor, host, when)).ShouldBe(expected);

    [Theory]
    [InlineData("RU/Kazan", "RU", "2023-04", true)]
    [InlineData("RU/Kazan", null, "2023-04", false)]
    [InlineData("RU/Kazan", "RU", "2023", false)]
    [InlineData("RU/Kazan", "RU/Kazan", "2023", true)]
    public void A_meeting_of_a_month_needs_the_country_and_one_of_a_year_the_city(string place, string? other, string when, bool expected) =>
        AreOne(Meeting("CN+RU", "2023-04-12", place: place), Meeting("CN+RU", when, place: other)).ShouldBe(expected);

    [Fact]
    public void Two_that_fit_leave_it_alone() => Events(
        Of(Visit(Lavrov, "CN", "2023-04-12"), "a"), Of(Visit("RU:Maria Ivanova", "CN", "2023-04-20"), "b"), Of(Visit("RU", "CN", "2023-04"), "c")).Count.ShouldBe(3);

    [Fact]
    public void What_took_place_is_not_told_before_its_day()
    {
        var month = Of(Meeting("CN:Qin Gang+RU:Sergei Lavrov", "2023-03"), "month", "2023-03-10");

        Events(month, Of(Meeting("CN:Qin Gang+RU:Sergei Lavrov", "2023-03-20"), "day", "2023-03-21")).Count.ShouldBe(2);
        Events(month, Of(Meeting("CN:Qin Gang+RU:Sergei Lavrov", "2023-03-02"), "day", "2023-03-03")).Count.ShouldBe(1);
    }

    [Fact]
    public void A_plan_told_by_month_is_the_plan_of_its_time()
    {
        var first = Of(Visit(Lavrov, "CN", "2023-06-12", EventStatus.Planned), "first", "2023-06-05");

        var events = Events(
            first, Of(Visit(Lavrov, "CN", "2023-06", EventStatus.Planned), "month", "2023-06-07"),
            Of(Visit(Lavrov, "CN", "2023-06-28", EventStatus.Planned), "second", "2023-06-24"));

        events.Single(e => e.Members.Count == 2).Members.ShouldContain(first.Mention.Id);
    }

    [Theory]
    [InlineData("2023", "2023-04-13", null, true)]
    [InlineData("2023", "2023-04", null, true)]
    [InlineData("2023", "2023-07-10", null, false)]
    [InlineData(null, null, "2023-04-18", true)]
    [InlineData(null, null, "2023-06-01", false)]
    [InlineData(null, "2023-04-13", "2023-06-01", true)]
    [InlineData(null, "2023-04-13", "2023-06-15", false)]
    public void A_decision_told_from_afar_is_known_by_the_day_that_it_lost(string? when, string? lost, string? published, bool expected) => Events(
        Of(Cancellation("EU:Josep Borrell", "CN", "2023-04-12", form: CancellationForm.Postponed, planned: "2023-04-13"), "a", "2023-04-12"),
        Of(Cancellation("EU", "CN", when, form: CancellationForm.Postponed, planned: lost), "b", published ?? "2023-12-05")).Count.ShouldBe(expected ? 1 : 2);

    [Fact]
    public void Of_two_decisions_of_a_year_the_better_fit_takes_it()
    {
        var april = Of(Cancellation("EU", "CN", "2023-04-12", form: CancellationForm.Postponed, planned: "2023-04-13"), "april", "2023-04-12");

        var events = Events(
            april, Of(Cancellation("CN", "EU", "2023-07-04", form: CancellationForm.Postponed, planned: "2023-07-10"), "july", "2023-07-04"),
            Of(Cancellation("EU", "CN", "2023", form: CancellationForm.Postponed, planned: "2023-04"), "year", "2023-12-05"));

        events.Single(e => e.Members.Count == 2).Members.ShouldContain(april.Mention.Id);
    }

    [Theory]
    [InlineData("2023-03-20", true)]
    [InlineData("2023-03-22", true)]
    [InlineData("2023-03-23", false)]
    public void A_speaker_whose_day_nobody_tells_is_known_by_whom_it_is_about(string published, bool expected)
    {
        Events(Of(Statement(Lavrov, null, "US"), "a", "2023-03-20"), Of(Statement("RU@foreign_minister", null, "US"), "b", published)).Count.ShouldBe(expected ? 1 : 2);
        Events(Of(Statement(Lavrov, null, "US"), "a", "2023-03-20"), Of(Statement(Lavrov, null, "JP"), "b", published)).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2023-03", true)]
    [InlineData("2023", false)]
    public void A_statement_told_by_month_is_that_of_its_speaker_about_the_same_party(string when, bool expected) =>
        AreOne(Statement(Lavrov, "2023-03-20", "US"), Statement(Lavrov, when, "US")).ShouldBe(expected);

    [Theory]
    [InlineData("2022-06", true)]
    [InlineData("2022", false)]
    public void An_office_has_one_holder_in_a_month(string when, bool expected) =>
        AreOne(Visit("AU:Penny Wong@foreign_minister", "WS", "2022-06-02"), Visit("AU:Huang Yingxian@foreign_minister", "WS", when), "2022-08-01").ShouldBe(expected);

    [Fact]
    public void But_not_in_the_month_in_which_it_changes_hands() =>
        AreOne(Visit("CN:Tsin Gan@foreign_minister", "WS", "2023-07-03"), Visit("CN:Van I@foreign_minister", "WS", "2023-07"), "2023-08-01").ShouldBeFalse();
}
