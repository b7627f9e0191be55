using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest.Resolving;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.TestSupport;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests.Resolving;

public sealed class ComponentsTests
{
    private const int Many = 2_000;
    private const int StepsEach = 10;

    [Fact]
    public async Task Many_reports_of_one_block_are_looked_at_a_few_times_each()
    {
        var reports = Enumerable.Range(0, Many).Select(i => Reports.Of(Meeting("CN+RU", "2023-03-20"), $"report-{i}", "2023-03-21")).ToList();
        var components = new Components(new EventResolver(OfficeTable.Empty), new AllAtOnce(reports), JudgementSet.Empty);
        components.Include(reports[0]);

        (await components.GrowAsync(Many, [], TestContext.Current.CancellationToken)).ShouldBe(Growth.Whole);

        components.Reports.Count.ShouldBe(Many);
        components.Steps.ShouldBeLessThan(Many * StepsEach);
    }

    [Fact]
    public async Task Many_reports_that_say_the_same_pass_by_what_they_do_not_touch_once()
    {
        var talks = Enumerable.Range(0, Many).Select(i => Reports.Of(Meeting("CN+RU", "2023-03-20"), $"report-{i}", "2023-03-21")).ToList();
        var others = Enumerable.Range(0, Many).Select(i => Reports.Of(Meeting("CN+RU", "2023-03-24"), $"other-{i}", "2023-03-24"));
        var components = new Components(new EventResolver(OfficeTable.Empty), new AllAtOnce([.. talks, .. others]), JudgementSet.Empty);
        components.Include(talks[0]);

        (await components.GrowAsync(Many, [], TestContext.Current.CancellationToken)).ShouldBe(Growth.Whole);

        components.Reports.Count.ShouldBe(Many);
        components.Steps.ShouldBeLessThan(2 * Many * StepsEach);
    }

    [Fact]
    public async Task What_only_one_of_two_equal_reports_can_touch_is_found()
    {
        // Two of one article can't agree; what is equal to the one touches the other.
        var first = Reports.Of(Meeting("CN+RU", "2023-03-20"), "both", "2023-03-21");
        var beside = first with { Mention = first.Mention with { Id = new("beside") } };
        var equal = Reports.Of(Meeting("CN+RU", "2023-03-20"), "another", "2023-03-21");
        var components = new Components(new EventResolver(OfficeTable.Empty), new AllAtOnce([beside, equal]), JudgementSet.Empty);
        components.Include(first);

        (await components.GrowAsync(Many, [], TestContext.Current.CancellationToken)).ShouldBe(Growth.Whole);

        components.Reports.ShouldBe([first, beside, equal], ignoreOrder: true);
    }

    private sealed class AllAtOnce(IReadOnlyList<Report> reports) : IReportSource
    {
        public Task<IReadOnlyList<Report>?> ReadAsync(IReadOnlyList<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Report>?>(reports);

        public IEnumerable<MentionId> Bound(Func<MentionId, bool> isInside) => [];
    }
}
