using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution.Partition;
using KnowledgeGraph.Resolution.People;
using static KnowledgeGraph.Resolution.Tests.Resolving;
using static KnowledgeGraph.TestSupport.Accounts;
using static KnowledgeGraph.TestSupport.Reports;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class PartitionTests
{
    private const string Xi = "CN:Xi Jinping+RU:Vladimir Putin";
    private const string Qin = "CN:Qin Gang+RU:Sergei Lavrov";

    [Fact]
    public void The_same_day_joins_before_the_day_next_to_it()
    {
        var events = Events(
            Of(Meeting(Qin, "2023-03-20"), "a"), Of(Meeting(Qin, "2023-03-21"), "b"), Of(Meeting(Qin, "2023-03-22"), "c"),
            Of(Meeting(Qin, "2023-03-20"), "d"), Of(Meeting(Qin, "2023-03-22"), "e"));

        // The report of the 21st fits both neighbours equally well, and the two contradict each other.
        events.Select(e => e.Members.Count).Order().ShouldBe([1, 2, 2]);
    }

    [Fact]
    public void Clusters_join_only_when_no_pair_across_them_contradicts()
    {
        var events = Events(
            Of(Visit("US:Antony Blinken", "CN", "2023-06-18"), "a"), Of(Visit("US:Antony Blinken+US:Janet Yellen", "CN", "2023-06-18"), "b"),
            Of(Visit("US:Janet Yellen+US:Gina Raimondo", "CN", "2023-06-18"), "c"));

        events.Count.ShouldBe(2);
    }

    [Fact]
    public void Who_names_nobody_joins_where_only_one_event_fits() =>
        Events(Of(Meeting(Xi, "2023-03-20"), "a"), Of(Meeting("CN+RU", "2023-03-20"), "b")).Count.ShouldBe(1);

    [Fact]
    public void Who_names_nobody_stays_alone_between_rivals()
    {
        var events = Events(
            Of(Meeting(Xi, "2023-03-20"), "a"), Of(Meeting(Qin, "2023-03-20"), "b"), Of(Meeting("CN+RU", "2023-03-20"), "c"));

        events.Count.ShouldBe(3);
    }

    [Fact]
    public void An_office_tells_to_which_of_two_events_a_report_belongs()
    {
        var events = Events(
            Of(Meeting(Xi, "2023-03-20"), "a"), Of(Meeting(Qin, "2023-03-20"), "b"),
            Of(Meeting("CN@foreign_minister+RU@foreign_minister", "2023-03-20"), "c"));

        events.Select(e => e.Members.Count).Order().ShouldBe([1, 2]);
        events.Single(e => e.Members.Count == 2).Account.Participants.ShouldContain(p => p.Name == "Sergei Lavrov");
    }

    [Fact]
    public void A_month_stays_alone_where_two_days_in_it_fit()
    {
        var events = Events(
            Of(Meeting(Qin, "2023-03-02"), "a"), Of(Meeting(Qin, "2023-03-21"), "b"), Of(Meeting(Qin, "2023-03"), "c"));

        events.Count.ShouldBe(3);
    }

    [Fact]
    public void An_undated_report_joins_the_nearer_event()
    {
        var events = Events(
            Of(Meeting(Qin, "2023-03-20"), "a"), Of(Meeting(Qin, "2023-03-23"), "b"), Of(Meeting(Qin), "c", "2023-03-24"));

        events.Single(e => e.Members.Count == 2).Account.Date.ShouldBe(Date("2023-03-23"));
    }

    [Fact]
    public void Copies_are_one_even_among_rivals()
    {
        var events = Events(
            Of(Meeting(Xi, "2023-03-20"), "a"), Of(Meeting(Qin, "2023-03-20"), "b"),
            Of(Meeting("CN+RU", "2023-03-20"), "c", voice: "wire"), Of(Meeting("CN+RU", "2023-03-20"), "d", voice: "wire"));

        events.Select(e => e.Members.Count).Order().ShouldBe([1, 1, 2]);
    }

    [Fact]
    public void Similar_words_join_nothing() =>
        Events(Of(Meeting(Xi, "2023-03-20"), "a"), Of(Meeting(Xi, "2023-05-20"), "b")).Count.ShouldBe(2);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Work_grows_no_faster_than_n_log_n_where_one_pair_talks_without_end(bool inOneMonth)
    {
        const int few = 1_000, many = 10_000;
        var (less, more) = (Steps(few, inOneMonth), Steps(many, inOneMonth));

        ((double)more / less).ShouldBeLessThanOrEqualTo(many * Math.Log2(many) / (few * Math.Log2(few)));
    }

    [Fact]
    public void An_article_that_says_the_same_twice_does_not_make_ten_thousand_others_differ()
    {
        const int many = 2_000;
        var reports = Enumerable.Range(0, many).Select(i => Of(Meeting("CN+RU", "2023-03-20"), $"a{i}", "2023-03-21")).ToList();
        var beside = reports[5] with { Mention = reports[5].Mention with { Id = new("beside") } };

        Resolver.CountComparisons([.. reports, beside], null, long.MaxValue).ShouldBeLessThan(10);
        Events([.. reports, beside]).Select(resolved => resolved.Members.Count).Order().ShouldBe([1, 1, many - 1]);
    }

    [Fact]
    public void Comparisons_are_counted_between_reports_that_differ()
    {
        Report[] reports = [.. Enumerable.Range(0, 40).Select(i => Of(Meeting(Xi, "2023-03"), $"a{i}", Day(i % 20)))];

        Resolver.CountComparisons(reports, null, long.MaxValue).ShouldBe(20 * 19 / 2);
        Resolver.CountComparisons(reports, null, most: 100).ShouldBe(101);
    }

    // Talks of nobody in particular and of two ministers, in words of their own, some a day off, some without a day.
    private static long Steps(int count, bool inOneMonth)
    {
        var people = new NamedPeople(Offices);
        var reports = Enumerable.Range(0, count).Select(i =>
        {
            var day = inOneMonth ? i % 30 : i / 30;
            var told = Meeting(i % 3 == 0 ? Qin : "CN+RU", i % 7 == 0 ? null : Day(day + (i % 11 == 0 ? 1 : 0)));
            var worded = told with { Participants = [.. told.Participants.Select(p => p with { Surface = $"words {i}" })] };
            return new ReportFacts(Identified(Of(worded, $"a{i}", Day(day + i % 2))), people);
        });
        new Partitioner(new(new(Offices, people)), new(new(Offices, people))).Partition([.. reports.OrderBy(report => report.Report, ReportOrder.Instance)], JudgementSet.Empty, out var steps).ShouldNotBeEmpty();
        return steps;
    }

    private static string Day(int offset) => new DateOnly(2023, 1, 1).AddDays(offset).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
