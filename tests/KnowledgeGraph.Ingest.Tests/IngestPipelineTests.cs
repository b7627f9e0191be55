using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests;

public sealed class IngestPipelineTests
{
    private const string Xi = "CN:Xi Jinping+RU:Vladimir Putin";

    [Fact]
    public async Task Reports_of_one_occurrence_are_one_event_with_several_mentions()
    {
        await using var store = new PipelineOnStore();

        var receipts = await store.IngestAsync(Line("a", "2023-03-20", Meeting(Xi, "2023-03-20")), Line("b", "2023-03-21", Meeting(Xi, "2023-03-20")));

        var only = (await store.AllAsync()).ShouldHaveSingleItem();
        only.Members.Count.ShouldBe(2);
        receipts.ShouldAllBe(receipt => receipt.IsNew && receipt.Events.Single() == only.Id);
        receipts[1].Position.ShouldBe(await store.Feed.PositionAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_same_article_again_changes_nothing()
    {
        await using var store = new PipelineOnStore();
        store.Extractor.Means("Xi met Putin.", Meeting(Xi, "2023-03-20"));
        IncomingArticle[] articles =
        [
            Line("a", "2023-03-20", Meeting(Xi, "2023-03-20"), Statement("CN:Xi Jinping", "2023-03-20", "US")),
            Line("b", null, Visit("CN:Xi Jinping", "RU", "2023-03-20/2023-03-22", place: "RU/Moscow")), Line("c", "2023-01-01"),
            Text("d", "2023-03-21", "In Moscow Xi met Putin. It was cold."),
        ];
        var first = await store.IngestAsync(articles);
        var before = await store.AllAsync();

        var second = await store.IngestAsync(articles);

        second.ShouldAllBe(receipt => !receipt.IsNew);
        second.Select(receipt => receipt.Events).ShouldBe(first.Select(receipt => receipt.Events));
        second[0].Position.ShouldBe(first[0].Position);
        (await store.AllAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_new_version_supersedes_what_the_earlier_one_said()
    {
        await using var store = new PipelineOnStore();
        var first = await store.IngestAsync(Line("a", "2023-03-20", Meeting(Xi, "2023-03-20"), Statement("CN:Xi Jinping", "2023-03-20", "US")));
        var position = first[0].Position;

        var second = await store.IngestAsync(Line("a", "2023-03-20", Meeting(Xi, "2023-03-21")));

        second[0].Article.Version.ShouldBe(2);
        var only = (await store.AllAsync()).ShouldHaveSingleItem();
        only.Account.Date.ShouldBe(Date("2023-03-21"));
        first[0].Events.ShouldContain(only.Id);
        (await store.ChangesAsync(position)).Select(change => change.Change).ShouldBe([ChangeKind.Retracted, ChangeKind.Updated]);
        (await store.MentionsAsync(second[0].Article.Id)).Single().Revision.ShouldBe(2);
    }

    [Fact]
    public async Task An_article_that_comes_twice_in_one_call_has_two_versions()
    {
        await using var store = new PipelineOnStore();

        var receipts = await store.IngestAsync(Line("a", "2023-03-20", Meeting(Xi, "2023-03-20")), Line("a", "2023-03-20", Meeting(Xi, "2023-03-21")));

        receipts.Select(receipt => receipt.Article.Version).ShouldBe([1, 2]);
        (await store.AllAsync()).Single().Account.Date.ShouldBe(Date("2023-03-21"));
    }

    [Fact]
    public async Task Planned_then_occurred_is_one_event_with_a_history()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("plan", "2023-03-15", Visit("CN:Xi Jinping", "RU", "2023-03-20", EventStatus.Planned)));
        var position = await store.Feed.PositionAsync(TestContext.Current.CancellationToken);

        await store.IngestAsync(Line("news", "2023-03-21", Visit("CN:Xi Jinping", "RU", "2023-03-20/2023-03-22")));

        var visit = (await store.AllAsync()).ShouldHaveSingleItem();
        visit.Account.Status.ShouldBe(EventStatus.Occurred);
        visit.Account.Date.ShouldBe(Date("2023-03-20/2023-03-22"));
        visit.History.Select(step => step.Status).ShouldBe([EventStatus.Planned, EventStatus.Occurred]);
        var change = (await store.ChangesAsync(position)).ShouldHaveSingleItem();
        change.Change.ShouldBe(ChangeKind.StatusChanged);
        change.PreviousStatus.ShouldBe(EventStatus.Planned);
    }

    [Theory]
    [InlineData(true, "2023-02-05")]
    [InlineData(false, "2023-02-05")]
    [InlineData(true, null)]
    [InlineData(false, null)]
    public async Task A_cancellation_finds_its_visit_in_any_order(bool planFirst, string? planned)
    {
        await using var store = new PipelineOnStore();
        var plan = Line("plan", "2023-01-20", Visit("US:Antony Blinken", "CN", "2023-02-05", EventStatus.Planned, "CN/Beijing"));
        var off = Line("off", "2023-02-03", Cancellation(
            "US:Antony Blinken", "CN", "2023-02-03", form: CancellationForm.Postponed, planned: planned, place: "CN"));

        await store.IngestAsync(planFirst ? plan : off);
        await store.IngestAsync(planFirst ? off : plan);

        var events = await store.AllAsync();
        var visit = events.Single(e => e.Kind == EventKind.Visit);
        var cancellation = events.Single(e => e.Kind == EventKind.Cancellation);
        cancellation.Cancels.ShouldBe(visit.Id);
        visit.CancelledBy.ShouldBe(cancellation.Id);
        visit.Account.Status.ShouldBe(EventStatus.Postponed);
        visit.History.Select(step => step.Status).ShouldBe([EventStatus.Planned, EventStatus.Postponed]);
        visit.History[1].Mention.ShouldBe(cancellation.Members[0]);
    }

    [Fact]
    public async Task Copies_of_one_story_are_one_voice()
    {
        await using var store = new PipelineOnStore();
        store.Extractor.Means("Xi met Putin", Meeting(Xi, "2023-03-20"));

        await store.IngestAsync(
            Text("a", "2023-03-20", "In Moscow, Xi met Putin."), Text("b", "2023-03-20", "In Moscow,  Xi met Putin!\n"),
            Text("c", "2023-03-21", "IN MOSCOW Xi met Putin."), Text("d", "2023-03-21", "Xi met Putin, we learn."));

        var only = (await store.AllAsync()).ShouldHaveSingleItem();
        (only.Reports, only.Voices).ShouldBe((4, 2));
        only.Confidence.ShouldBe(1 - 0.2 * 0.2, 1e-6);
    }

    [Fact]
    public async Task A_late_report_that_becomes_the_anchor_tells_the_earlier_id()
    {
        await using var store = new PipelineOnStore();
        var later = await store.IngestAsync(Line("later", "2023-03-21", Meeting(Xi, "2023-03-20")));

        var earlier = await store.IngestAsync(Line("earlier", "2023-03-20", Meeting(Xi, "2023-03-20")));

        var change = (await store.ChangesAsync(later[0].Position)).ShouldHaveSingleItem();
        change.PreviousIds.ShouldBe([later[0].Events[0]]);
        earlier[0].Events[0].ShouldNotBe(later[0].Events[0]);
        (await store.Events.FindEventsAsync(later[0].Events.ToList(), TestContext.Current.CancellationToken))
            .Values.Single().Id.ShouldBe(earlier[0].Events[0]);
    }

    [Fact]
    public async Task A_report_that_fits_two_events_merges_them_and_its_correction_splits_them()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(
            Line("a", "2023-06-18", Visit("US:Antony Blinken", "CN", "2023-06-18")),
            Line("b", "2023-06-19", Visit("US:Antony Blinken", "CN", "2023-06-19/2023-06-20"), Statement("US:Antony Blinken", "2023-06-19", "CN")));
        (await store.AllAsync()).Count(e => e.Kind == EventKind.Visit).ShouldBe(1);
        var position = await store.Feed.PositionAsync(TestContext.Current.CancellationToken);

        await store.IngestAsync(Line("b", "2023-06-19", Visit("US:Antony Blinken", "CN", "2023-07-19/2023-07-20"), Statement("US:Antony Blinken", "2023-06-19", "CN")));

        (await store.AllAsync()).Count(e => e.Kind == EventKind.Visit).ShouldBe(2);
        (await store.ChangesAsync(position)).ShouldAllBe(change => change.Change == ChangeKind.Split);
        position = await store.Feed.PositionAsync(TestContext.Current.CancellationToken);

        await store.IngestAsync(Line("b", "2023-06-19", Visit("US:Antony Blinken", "CN", "2023-06-19/2023-06-20"), Statement("US:Antony Blinken", "2023-06-19", "CN")));

        var merged = (await store.ChangesAsync(position)).ShouldHaveSingleItem();
        merged.Change.ShouldBe(ChangeKind.Merged);
        merged.PreviousIds.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Unpaired_surrogates_do_not_stop_an_article()
    {
        await using var store = new PipelineOnStore();
        store.Extractor.Means("Xi met Putin", Meeting(Xi, "2023-03-20"));

        await store.IngestAsync(Text("a", "2023-03-20", "\uD800 Xi met Putin \uDC00."));

        (await store.AllAsync()).Count.ShouldBe(1);
    }
}
