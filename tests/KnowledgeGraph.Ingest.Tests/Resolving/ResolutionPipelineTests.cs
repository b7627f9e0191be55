using System.Globalization;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Resolution;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests.Resolving;

public sealed class ResolutionPipelineTests
{
    private const string Ministers = "CN:Qin Gang+RU:Sergei Lavrov";
    private const int Days = 40;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Resolving_everything_again_changes_nothing()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Articles());
        var before = await store.AllAsync();
        var position = await store.Feed.PositionAsync(Cancelled);

        var summary = await store.Resolution.ResolveAllAsync(null, Cancelled);

        summary.ShouldBe(new(before.Count, before.Sum(resolved => resolved.Members.Count), 0, 0, 0));
        (await store.Feed.PositionAsync(Cancelled)).ShouldBe(position);
        (await store.AllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task What_analysts_joined_and_called_wrong_stays_as_they_said()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(
            Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20")), Line("b", "2024-05-21", Meeting(Ministers, "2024-05-21")), Line("c", "2025-06-21", Meeting(Ministers, "2025-06-21")));
        var apart = await store.AllAsync();
        await store.Judgements.MarkAsync(JudgementSubject.Event, Verdict.Same, [.. apart.Where(resolved => resolved.FirstReported.Year < 2025).Select(resolved => resolved.Id.Value)], null, Cancelled);
        await store.Judgements.ReviewAsync(apart.Single(resolved => resolved.FirstReported.Year == 2025).Id, Verdict.Wrong, null, null, Cancelled);
        var before = await store.AllAsync();
        before.ShouldHaveSingleItem().Members.Count.ShouldBe(2);

        (await store.Resolution.ResolveAllAsync(null, Cancelled)).ShouldBe(new(1, 2, 0, 0, 0));

        (await store.AllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task After_a_change_of_the_rules_the_store_holds_what_it_would_have_held()
    {
        var rules = new ChangingRules();
        await using var store = new PipelineOnStore(services => services.AddSingleton<IEventResolver>(rules));
        await store.IngestAsync(Articles());
        await using var other = new PipelineOnStore();
        await other.IngestAsync(Articles());
        (await store.AllAsync()).Count.ShouldBeGreaterThan((await other.AllAsync()).Count);
        rules.JoinsNothing = false;

        var summary = await store.Resolution.ResolveAllAsync(null, Cancelled);

        summary.Written.ShouldBeGreaterThan(0);
        summary.Removed.ShouldBeGreaterThan(0);
        (await store.AllAsync()).Select(resolved => (resolved.Id, resolved.Members)).ShouldBe((await other.AllAsync()).Select(resolved => (resolved.Id, resolved.Members)));
        (await store.Resolution.ResolveAllAsync(null, Cancelled)).ShouldSatisfyAllConditions(again => again.Written.ShouldBe(0), again => again.Removed.ShouldBe(0));
    }

    [Fact]
    public async Task An_explanation_tells_of_members_and_of_what_stands_near()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(
            Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20")), Line("b", "2023-03-21", Meeting(Ministers, "2023-03-20")),
            Line("c", "2023-03-21", Meeting("CN:Xi Jinping+RU:Vladimir Putin", "2023-03-20")));
        var asked = (await store.AllAsync()).Single(resolved => resolved.Members.Count == 2);

        var told = (await store.Resolution.ExplainAsync(new(asked.Members[1]), Cancelled)).ShouldNotBeNull();

        told.Id.ShouldBe(asked.Id);
        told.Together.Count.ShouldBe(2);
        told.KeptOut.ShouldHaveSingleItem().ShouldContain("Xi Jinping");
        (await store.Resolution.ExplainAsync(new("nobody"), Cancelled)).ShouldBeNull();
    }

    // Plans, outcomes and calls day by day, so that some hang together and some don't.
    private static IncomingArticle[] Articles() => [.. Enumerable.Range(0, Days).SelectMany(day => new[]
    {
        Line($"plan {day}", Day(day), Visit("CN:Qin Gang", "RU", Day(day + 9), EventStatus.Planned)),
        Line($"first {day}", Day(day), Meeting(day % 3 == 0 ? "CN+RU" : Ministers, Day(day)), Statement("CN:Qin Gang", Day(day), "US")),
        Line($"second {day}", Day(day + 1), Meeting(Ministers, Day(day)), Visit("CN:Qin Gang", "RU", Day(day))),
        Line($"off {day}", Day(day), Cancellation("CN:Qin Gang", "RU", Day(day), EventKind.Visit, CancellationForm.Postponed, Day(day + 9))),
    })];

    private static string Day(int offset) => new DateOnly(2023, 1, 1).AddDays(offset).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
