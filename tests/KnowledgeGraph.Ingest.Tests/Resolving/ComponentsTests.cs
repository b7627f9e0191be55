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

    private sealed class AllAtOnce(IReadOnlyList<Report> reports) : IReportSource
    {
        public Task<IReadOnlyList<Report>?> ReadAsync(IReadOnlyList<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Report>?>(reports);

        public IEnumerable<MentionId> Bound(Func<MentionId, bool> isInside) => [];
    }
}
