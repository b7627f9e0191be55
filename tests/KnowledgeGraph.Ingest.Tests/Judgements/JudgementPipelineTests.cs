using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest.Judgements;
using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests.Judgements;

public sealed class JudgementPipelineTests
{
    private const string Ministers = "CN:Qin Gang+RU:Sergei Lavrov";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_events_that_are_the_same_are_one_until_that_is_undone()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20")), Line("b", "2023-04-02", Meeting(Ministers, "2023-04-02")));
        var before = await store.AllAsync();

        var judgement = await MarkAsync(store, Verdict.Same, before);

        var one = (await store.AllAsync()).ShouldHaveSingleItem();
        one.Members.Count.ShouldBe(2);
        (await LastChangesAsync(store, 1)).ShouldBe([ChangeKind.Merged]);
        judgement.RecordedAt.ShouldBeGreaterThan(DateTimeOffset.UnixEpoch);

        (await store.Judgements.UndoAsync(judgement.Id, Cancelled)).UndoneAt.ShouldNotBeNull();

        (await store.AllAsync()).ShouldBe(before);
        (await LastChangesAsync(store, 2)).ShouldBe([ChangeKind.Split, ChangeKind.Split]);
    }

    [Fact]
    public async Task A_mention_that_is_not_the_same_leaves_its_event()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync([.. Enumerable.Range(0, 4).Select(i => Line($"a{i}", $"2023-03-2{i}", Meeting(Ministers, "2023-03-20")))]);
        var one = (await store.AllAsync()).Single();

        await store.Judgements.MarkAsync(JudgementSubject.Mention, Verdict.Different, [one.Members[0].Value, one.Members[2].Value], "another one", Cancelled);

        var parted = await store.AllAsync();
        parted.Select(resolved => resolved.Members.Count).Order().ShouldBe([1, 3]);
        parted.Single(resolved => resolved.Members.Count == 1).Members[0].ShouldBe(one.Members[2]);
    }

    [Fact]
    public async Task What_is_wrong_is_gone_with_what_joins_it_later_and_comes_back()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20")));
        var before = (await store.AllAsync()).Single();

        var judgement = await store.Judgements.ReviewAsync(before.Id, Verdict.Wrong, null, "never happened", Cancelled);

        (await store.AllAsync()).ShouldBeEmpty();
        (await LastChangesAsync(store, 1)).ShouldBe([ChangeKind.Retracted]);
        await store.IngestAsync(Line("b", "2023-03-21", Meeting(Ministers, "2023-03-20")));
        (await store.AllAsync()).ShouldBeEmpty();

        await store.Judgements.UndoAsync(judgement.Id, Cancelled);

        (await store.AllAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.Id.ShouldBe(before.Id), e => e.Members.Count.ShouldBe(2));
    }

    [Fact]
    public async Task A_correction_is_shown_and_stays_when_reports_come()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20")));
        var before = (await store.AllAsync()).Single();

        await store.Judgements.ReviewAsync(before.Id, Verdict.Corrected, new(Date: Date("2023-03-19")), null, Cancelled);
        await store.IngestAsync(Line("b", "2023-03-21", Meeting(Ministers, "2023-03-20")));

        (await store.AllAsync()).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            e => e.Account.Date.ShouldBe(Date("2023-03-19")), e => e.Confidence.ShouldBe(1), e => e.Members.Count.ShouldBe(2));
    }

    [Fact]
    public async Task A_judgement_survives_a_new_text_and_follows_mentions_whose_parties_change()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20")), Line("b", "2023-04-02", Meeting(Ministers, "2023-04-02")));
        await MarkAsync(store, Verdict.Same, await store.AllAsync());

        await store.IngestAsync(Line("b", "2023-04-02", Meeting(Ministers, "2023-04-03")) with { Title = "Another title" });
        (await store.AllAsync()).ShouldHaveSingleItem().Members.Count.ShouldBe(2);

        await store.IngestAsync(Line("b", "2023-04-02", Meeting(Ministers + "+KZ:Murat Nurtleu", "2023-04-03")) with { Title = "Another title" });
        (await store.AllAsync()).ShouldHaveSingleItem().Members.Count.ShouldBe(2);
        (await store.Judgements.ListAsync(Cancelled)).ShouldHaveSingleItem().Orphaned.ShouldBeFalse();
    }

    [Fact]
    public async Task A_judgement_whose_reports_are_gone_is_listed_as_orphaned()
    {
        await using var store = new PipelineOnStore();
        var receipts = await store.IngestAsync(Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20")), Line("b", "2023-04-02", Meeting(Ministers, "2023-04-02")));
        await MarkAsync(store, Verdict.Same, await store.AllAsync());

        await store.Pipeline.RetractAsync(receipts[1].Article.Id, "a hoax", Cancelled);
        (await store.Judgements.ListAsync(Cancelled)).ShouldHaveSingleItem().Orphaned.ShouldBeTrue();

        await store.IngestAsync(Line("b", "2023-04-02", Meeting(Ministers, "2023-04-02")));
        (await store.Judgements.ListAsync(Cancelled)).ShouldHaveSingleItem().Orphaned.ShouldBeFalse();
        (await store.AllAsync()).ShouldHaveSingleItem().Members.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Contradictory_judgements_are_refused_with_those_that_stand_against_them()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync([.. Enumerable.Range(1, 3).Select(i => Line($"a{i}", "2023-03-20", Meeting(Ministers, $"2023-0{i}-20")))]);
        var events = await store.AllAsync();
        var different = await store.Judgements.MarkAsync(JudgementSubject.Event, Verdict.Different, [events[0].Id.Value, events[2].Id.Value], null, Cancelled);
        await MarkAsync(store, Verdict.Same, events.Take(2));

        // By way of the second event the first and the third would be one.
        var error = await Should.ThrowAsync<JudgementException>(() => store.Judgements.MarkAsync(
            JudgementSubject.Event, Verdict.Same, [events[1].Id.Value, events[2].Id.Value], null, Cancelled));

        error.Fault.ShouldBe(JudgementFault.Contradicted);
        error.Against.ShouldBe([different.Id]);
        (await store.AllAsync()).Count.ShouldBe(2);
        (await store.Judgements.ListAsync(Cancelled)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_cycle_of_the_same_contradicts_nothing()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync([.. Enumerable.Range(1, 3).Select(i => Line($"a{i}", "2023-03-20", Meeting(Ministers, $"2023-0{i}-20")))]);
        string[] mentions = [.. (await store.AllAsync()).Select(resolved => resolved.Members[0].Value)];

        foreach (var (one, other) in new[] { (0, 1), (1, 2), (2, 0) })
            await store.Judgements.MarkAsync(JudgementSubject.Mention, Verdict.Same, [mentions[one], mentions[other]], null, Cancelled);

        (await store.AllAsync()).ShouldHaveSingleItem().Members.Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_confirmed_is_not_wrong()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20")));
        var id = (await store.AllAsync()).Single().Id;
        var confirmed = await store.Judgements.ReviewAsync(id, Verdict.Confirmed, null, null, Cancelled);
        await store.Judgements.ReviewAsync(id, Verdict.Confirmed, null, null, Cancelled);

        (await Should.ThrowAsync<JudgementException>(() => store.Judgements.ReviewAsync(id, Verdict.Wrong, null, null, Cancelled))).Against.ShouldContain(confirmed.Id);
    }

    public static TheoryData<Verdict, Correction?, string> Misfits => new()
    {
        { Verdict.Corrected, null, "at least one of" },
        { Verdict.Confirmed, new(Status: EventStatus.Planned), "at least one of" },
        { Verdict.Same, null, "between several" },
        { Verdict.Corrected, new(Kind: EventKind.Statement), "can't be corrected to a STATEMENT" },
        { Verdict.Corrected, new(Parties: [PartyCode.Parse("CN")]), "at least 2 different parties" },
        { Verdict.Corrected, new(Kind: EventKind.Visit, Parties: [PartyCode.Parse("CN"), PartyCode.Parse("RU"), PartyCode.Parse("KZ")]), "the visitor and the host" },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public async Task What_does_not_go_together_is_refused_with_the_reason(Verdict verdict, Correction? correction, string reason)
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20")));
        var id = (await store.AllAsync()).Single().Id;

        var error = await Should.ThrowAsync<JudgementException>(() => store.Judgements.ReviewAsync(id, verdict, correction, null, Cancelled));

        error.Fault.ShouldBe(JudgementFault.Invalid);
        error.Message.ShouldContain(reason);
        (await store.Judgements.ListAsync(Cancelled)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_id_is_named()
    {
        await using var store = new PipelineOnStore();

        var error = await Should.ThrowAsync<JudgementException>(() => store.Judgements.MarkAsync(JudgementSubject.Event, Verdict.Same, ["one", "two"], null, Cancelled));

        error.Fault.ShouldBe(JudgementFault.Unknown);
        error.Message.ShouldContain("'one'");
    }

    [Fact]
    public async Task A_retracted_article_leaves_the_graph_and_comes_back_under_the_same_ids()
    {
        await using var store = new PipelineOnStore();
        IncomingArticle[] lines = [Line("a", "2023-03-20", Meeting(Ministers, "2023-03-20"), Statement("CN:Qin Gang", "2023-03-20", "US")), Line("b", "2023-03-21", Meeting(Ministers, "2023-03-20"))];
        var receipts = await store.IngestAsync(lines);
        var before = await store.AllAsync();

        var receipt = (await store.Pipeline.RetractAsync(receipts[0].Article.Id, "a hoax", Cancelled)).ShouldNotBeNull();

        receipt.Article.RetractionReason.ShouldBe("a hoax");
        (await store.AllAsync()).ShouldHaveSingleItem().Members.Count.ShouldBe(1);
        (await LastChangesAsync(store, 2))[0].ShouldBe(ChangeKind.Retracted);
        (await store.Pipeline.RetractAsync(receipts[0].Article.Id, "again", Cancelled)).ShouldNotBeNull().IsNew.ShouldBeFalse();
        (await store.Pipeline.RetractAsync(new("nobody"), "?", Cancelled)).ShouldBeNull();

        await store.IngestAsync(lines[0]);

        (await store.AllAsync()).ShouldBe(before);
    }

    private static Task<Judgement> MarkAsync(PipelineOnStore store, Verdict verdict, IEnumerable<ResolvedEvent> events) =>
        store.Judgements.MarkAsync(JudgementSubject.Event, verdict, [.. events.Select(resolved => resolved.Id.Value)], null, Cancelled);

    private static async Task<IReadOnlyList<ChangeKind>> LastChangesAsync(PipelineOnStore store, int count) =>
        [.. (await store.ChangesAsync()).TakeLast(count).Select(change => change.Change)];
}
