using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Judgements;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What analysts said, and retractions.</summary>
public abstract class JudgementSpecification : SpecificationOfStore
{
    private static readonly Judgement _same = new(
        new("0190"), JudgementSubject.Event, Verdict.Same, ["one", "other"], [[new("one"), new("third")], [new("other")]], null, "local", DateTimeOffset.MinValue, "'; DROP -- \u202e");

    private static readonly Judgement _corrected = new(
        new("0191"), JudgementSubject.Event, Verdict.Corrected, ["one"], [[new("one")]],
        new(EventKind.Visit, EventStatus.Planned, EventDate.Month(2023, 3), [PartyCode.Parse("RU"), PartyCode.Parse("CN")]), "local", DateTimeOffset.MinValue);

    private static readonly Judgement _different = new(
        new("0192"), JudgementSubject.Mention, Verdict.Different, ["five", "six"], [[new("five")], [new("six")]], null, "local", DateTimeOffset.MinValue);

    private static readonly Judgement _people = new(
        new("0193"), JudgementSubject.Person, Verdict.Different, ["wang-yi", "qin-gang"], [], null, "local", DateTimeOffset.MinValue);

    [Fact]
    public async Task An_empty_store_has_no_judgements() => (await ReadAsync()).ShouldSatisfyAllConditions(
        log => log.Judgements.ShouldBeEmpty(), log => log.Version.ShouldBe(0));

    [Fact]
    public async Task Judgements_are_read_as_they_were_written_with_the_time_of_their_commit()
    {
        (await WriteAsync(0, _same, _corrected)).Committed.ShouldBeTrue();
        (await WriteAsync(1, _different, _people)).Committed.ShouldBeTrue();

        var log = await ReadAsync();

        log.Version.ShouldBe(2);
        log.Judgements.Select(judgement => judgement with { RecordedAt = default }).ShouldBe([_same, _corrected, _different, _people]);
        log.Judgements[0].RecordedAt.ShouldBe(log.Judgements[1].RecordedAt);
        log.Judgements[2].RecordedAt.ShouldBeGreaterThan(log.Judgements[1].RecordedAt);
    }

    [Fact]
    public async Task What_is_undone_or_binds_more_keeps_when_it_was_recorded()
    {
        await WriteAsync(0, _same);
        var before = (await ReadAsync()).Judgements[0];

        await WriteAsync(1, before with { Groups = [.. before.Groups, [new("fourth")]] });
        await WriteAsync(2, (await ReadAsync()).Judgements[0] with { UndoneAt = DateTimeOffset.MinValue });

        var after = (await ReadAsync()).Judgements.ShouldHaveSingleItem();
        after.RecordedAt.ShouldBe(before.RecordedAt);
        after.UndoneAt.ShouldNotBeNull().ShouldBeGreaterThan(before.RecordedAt);
        after.Groups.Count.ShouldBe(3);
        after.BindsAt(before.RecordedAt).ShouldBeTrue();
        (await ReadAsync()).Binding.Binding.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_commit_that_rests_on_older_judgements_is_refused()
    {
        await WriteAsync(0, _same);
        var article = ArticleBuilder.Article("a").Build();
        var mention = EventBuilder.Visit().Mention(article);
        var commit = TestCommits.Of([new(article, [mention], 0)], [EventBuilder.Visit().Event((mention, article))]);

        (await Store.CommitAsync(commit)).Committed.ShouldBeFalse();
        (await WriteAsync(0, _corrected)).Committed.ShouldBeFalse();
        (await ReadAsync()).Judgements.Count.ShouldBe(1);
        (await Store.CommitAsync(commit with { JudgementsVersion = 1 })).Committed.ShouldBeTrue();
        (await ReadAsync()).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_neighbourhood_tells_the_version_of_the_judgements()
    {
        await WriteAsync(0, _same);

        (await Store.Events.ReadNeighbourhoodAsync([new(new(EventKind.Visit, "CN-RU"), null, null)], [], Cancellation)).JudgementsVersion.ShouldBe(1);
    }

    [Fact]
    public async Task An_archive_holds_the_judgements()
    {
        await WriteAsync(0, _same, _different, _people);
        await WriteAsync(1, (await ReadAsync()).Judgements[0] with { UndoneAt = DateTimeOffset.MinValue });
        var before = await ReadAsync();
        var records = new List<ArchiveRecord>();
        await foreach (var record in Store.Archive!.ExportAsync(Cancellation))
            records.Add(record);

        await ReopenEmptyAsync();
        await Store.Archive!.ImportAsync(records.ToAsyncEnumerable(), Cancellation);

        (await ReadAsync()).Judgements.ShouldBe(before.Judgements);
        (await WriteAsync((await ReadAsync()).Version, _corrected)).Committed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_retracted_article_tells_why_and_what_it_withdrew()
    {
        var article = ArticleBuilder.Article("a").Build();
        var resolved = await Store.AddAsync(EventBuilder.Visit(), article);
        var stored = (await Store.Articles.FindArticlesAsync([article.Id], Cancellation))[article.Id];

        var retraction = TestCommits.Of([new(stored.Article with { Retracted = true, RetractionReason = "a hoax" }, [], 1)], []) with
        {
            Removals = [resolved.Id], Changes = [TestCommits.Change(ChangeKind.Retracted, resolved)],
        };
        (await Store.CommitAsync(retraction)).Committed.ShouldBeTrue();

        var now = (await Store.Articles.FindArticlesAsync([article.Id], Cancellation))[article.Id];
        now.Article.RetractionReason.ShouldBe("a hoax");
        now.Mentions.ShouldBeEmpty();
        now.Predecessors.Select(mention => mention.Id.Value).ShouldBe([resolved.Id.Value]);
    }

    private Task<JudgementLog> ReadAsync() => Store.Judgements.ReadAsync(Cancellation);

    private Task<CommitOutcome> WriteAsync(long version, params Judgement[] judgements) =>
        Store.CommitAsync(TestCommits.Of([], []) with { Judgements = judgements, JudgementsVersion = version });
}
