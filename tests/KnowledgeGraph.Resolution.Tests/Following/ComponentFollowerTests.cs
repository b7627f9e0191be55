using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Resolution.People;
using KnowledgeGraph.TestSupport;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Resolution.Following;

public sealed class ComponentFollowerTests
{
    private const int Many = 2_000;

    [Fact]
    public void Reports_that_say_the_same_are_compared_once_each()
    {
        var (follower, compared) = Counted();

        follower.Add(Enumerable.Range(0, Many).Select(i => Stored(Reports.Of(Meeting("CN+RU", "2023-03-20"), $"report-{i}", "2023-03-21"))));

        follower.Take(null).ShouldHaveSingleItem().Count.ShouldBe(Many);
        compared().ShouldBeLessThanOrEqualTo(Many);
    }

    [Fact]
    public void Days_of_one_pair_are_compared_with_those_around_only()
    {
        var (follower, compared) = Counted();
        for (var day = 0; day < Many; day++)
            follower.Add([Stored(Reports.Of(Meeting("CN+RU", Day(day)), $"report-{day}", Day(day)))]);

        follower.Take(null).Sum(component => component.Count).ShouldBe(Many);
        compared().ShouldBeLessThan(3 * Many);
    }

    [Fact]
    public void A_component_is_kept_until_nothing_can_touch_it()
    {
        var (follower, _) = Counted();
        var plan = Reports.Of(Visit("CN:Qin Gang", "RU", "2023-03-20", EventStatus.Planned), "plan", "2023-03-01");
        var decision = Reports.Of(Cancellation("CN:Qin Gang", "RU", "2023-04-10", EventKind.Visit, CancellationForm.Postponed, "2023-03-20"), "off", "2023-04-10");
        follower.Add([Stored(plan)]);
        follower.Take(new(2023, 4, 1)).ShouldBeEmpty();
        follower.Add([Stored(decision)]);
        follower.Take(new(2023, 6, 1)).ShouldBeEmpty();

        follower.Take(new(2025, 6, 1)).ShouldHaveSingleItem().Count.ShouldBe(2);
        follower.Take(null).ShouldBeEmpty();
    }

    [Fact]
    public void What_only_one_of_two_equal_reports_can_touch_is_found()
    {
        // Two of one article can't agree; what is equal to the one touches the other.
        var first = Reports.Of(Meeting("CN+RU", "2023-03-20"), "both", "2023-03-21");
        var beside = first with { Mention = first.Mention with { Id = new("beside") } };
        var equal = Reports.Of(Meeting("CN+RU", "2023-03-20"), "another", "2023-03-21");
        var (follower, _) = Counted();

        follower.Add([Stored(first), Stored(beside), Stored(equal)]);

        follower.Take(null).ShouldHaveSingleItem().Count.ShouldBe(3);
    }

    private static (ComponentFollower Stream, Func<int> Compared) Counted()
    {
        var rules = new EventResolver(OfficeTable.Empty);
        var compared = 0;
        return (new(new NamedPeople(OfficeTable.Empty), (one, other) =>
        {
            compared++;
            return rules.Touches(one.Report, other.Report);
        }), () => compared);
    }

    private static StoredReport Stored(Report report) => new(report, null);

    private static string Day(int offset) => new DateOnly(2018, 1, 1).AddDays(offset).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
