using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest.Judgements;
using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests.Judgements;

public sealed class PersonJudgementTests
{
    private static readonly string _one = Id("Rahim Sadiqov");
    private static readonly string _other = Id("Rakhim Sadikov");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Judgements_of_people_are_kept_and_change_no_event()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("a", "2023-03-20", Meeting("CN:Qin Gang+RU:Rahim Sadiqov", "2023-03-20"), Meeting("CN:Qin Gang+RU:Rakhim Sadikov", "2023-03-21")));
        var (before, changes) = (await store.AllAsync(), await store.ChangesAsync());

        var judgement = await store.Judgements.MarkAsync(JudgementSubject.Person, Verdict.Same, [_one, _other], "one desk", Cancelled);

        judgement.RecordedAt.ShouldBeGreaterThan(DateTimeOffset.UnixEpoch);
        var listed = (await store.Judgements.ListAsync(Cancelled)).ShouldHaveSingleItem();
        listed.Orphaned.ShouldBeFalse();
        listed.Judgement.Ids.ShouldBe([_one, _other]);
        (await store.JudgementStore.ReadAsync(Cancelled)).Version.ShouldBe(1);
        (await store.AllAsync()).ShouldBe(before);
        (await store.ChangesAsync()).Count.ShouldBe(changes.Count);
        (await store.Judgements.UndoAsync(judgement.Id, Cancelled)).UndoneAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Contradictory_judgements_of_people_are_refused_through_others()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("a", "2023-03-20", Meeting("CN:Qin Gang+RU:Rahim Sadiqov", "2023-03-20"), Meeting("CN:Qin Gang+RU:Rakhim Sadikov", "2023-03-21"), Meeting("CN:Qin Gang+RU:R. Sadiqov", "2023-03-22")));
        var third = Id("R. Sadiqov");
        var same = await store.Judgements.MarkAsync(JudgementSubject.Person, Verdict.Same, [_one, _other], null, Cancelled);
        var chained = await store.Judgements.MarkAsync(JudgementSubject.Person, Verdict.Same, [_other, third], null, Cancelled);

        var error = await Should.ThrowAsync<JudgementException>(() => store.Judgements.MarkAsync(JudgementSubject.Person, Verdict.Different, [_one, third], null, Cancelled));

        error.Fault.ShouldBe(JudgementFault.Contradicted);
        error.Against.ShouldBe([same.Id, chained.Id]);
        await store.Judgements.UndoAsync(chained.Id, Cancelled);
        await store.Judgements.MarkAsync(JudgementSubject.Person, Verdict.Different, [_one, third], null, Cancelled);
    }

    [Fact]
    public async Task People_are_judged_only_where_they_are_known_and_of_one_party()
    {
        await using var store = new PipelineOnStore();
        await store.IngestAsync(Line("a", "2023-03-20", Meeting("CN:Chen Ming+RU:Rahim Sadiqov", "2023-03-20")));
        var chinese = PersonId.Of(PartyCode.Parse("CN"), "Chen Ming").Value;

        (await Should.ThrowAsync<JudgementException>(() => store.Judgements.MarkAsync(JudgementSubject.Person, Verdict.Same, [_one, "nobody"], null, Cancelled)))
            .Message.ShouldContain("'nobody'");
        var error = await Should.ThrowAsync<JudgementException>(() => store.Judgements.MarkAsync(JudgementSubject.Person, Verdict.Same, [_one, chinese], null, Cancelled));

        error.Fault.ShouldBe(JudgementFault.Invalid);
        error.Message.ShouldContain("CN, RU");
        (await store.Judgements.ListAsync(Cancelled)).ShouldBeEmpty();
    }

    private static string Id(string name) => PersonId.Of(PartyCode.Parse("RU"), name).Value;
}
