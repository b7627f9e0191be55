using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Specification.Reference;
using KnowledgeGraph.Storage.Statistics;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>What a store knew at an instant.</summary>
public abstract class ReportHistorySpecification : SpecificationOfStore
{
    private const int Many = 50_000;

    private static readonly ValueList<EventKind> _kinds = [.. Enum.GetValues<EventKind>()];

    private readonly int _seed = Random.Shared.Next();

    private string Seed => $"The store is that of seed {_seed}.";

    /// <summary>How many commits the random history has.</summary>
    protected virtual int Commits => 60;

    [Fact]
    public async Task Each_instant_holds_what_lived_then()
    {
        var history = new RandomHistory(_seed);
        var states = new List<PastState>();
        for (var i = 0; i < Commits; i++)
        {
            await history.TellAsync(Store, 1);
            states.Add(await PastState.OfAsync(Store, history.Articles));
        }

        var random = new Random(_seed);
        foreach (var state in states)
        {
            await HoldsReportsAsync(state, random);
            await HoldsArticlesAsync(state, history.Articles);
        }
    }

    [Fact]
    public async Task Between_two_commits_stands_what_the_first_one_wrote()
    {
        var before = await Store.History.HeadAsync(DateTimeOffset.MaxValue, Cancellation);
        var resolved = await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        var after = await Store.History.HeadAsync(DateTimeOffset.MaxValue, Cancellation);

        after.Position.ShouldBe(1);
        after.Recorded.ShouldBeGreaterThan(before.Recorded);
        (await ReadAsync(new(_kinds), after.Recorded.AddTicks(-1))).Reports.ShouldBeEmpty();
        (await ReadAsync(new(_kinds), after.Recorded)).Reports.ShouldHaveSingleItem().Mention.Id.ShouldBe(resolved.Members[0]);
        (await ReadAsync(new(_kinds), after.Recorded.AddYears(100))).Reports.ShouldHaveSingleItem();
        (await ReadAsync(new(_kinds), DateTimeOffset.MinValue)).Reports.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_undated_mention_stood_at_the_publication_of_that_time()
    {
        var article = ArticleBuilder.Article("a").Published(2023, 3, 2).Build();
        var builder = EventBuilder.Visit().Undated();
        var resolved = await Store.AddAsync(builder, article);
        var then = (await Store.History.HeadAsync(DateTimeOffset.MaxValue, Cancellation)).Recorded;
        var later = ArticleBuilder.Article("a").Published(2024, 1, 1).Version(2, "Other text.").Build();
        await Store.CommitAsync(TestCommits.Of([new(later, [builder.Mention(article)], 1)], [resolved]));

        var days = new BlockRange(new(EventKind.Visit, "CN-RU"), new(2023, 3, 2), new(2023, 3, 2));
        (await Store.History.ReadAsync([days], [], then, Many, Cancellation)).Reports.ShouldHaveSingleItem().Article.PublishedAt.ShouldBe(article.PublishedAt);
        (await Store.History.ReadAsync([days], [], DateTimeOffset.MaxValue, Many, Cancellation)).Reports.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reports_beyond_the_limit_are_told_to_be_missing()
    {
        for (var i = 0; i < 4; i++)
            await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"{i}").Build());
        var block = new BlockRange(new(EventKind.Visit, "CN-RU"), null, null);

        (await Store.History.ReadAsync(new ReportScope(_kinds), DateTimeOffset.MaxValue, 3, Cancellation)).IsWhole.ShouldBeFalse();
        (await Store.History.ReadAsync([block], [], DateTimeOffset.MaxValue, 3, Cancellation)).IsWhole.ShouldBeFalse();
        (await Store.History.ReadAsync(new ReportScope(_kinds), DateTimeOffset.MaxValue, 4, Cancellation)).IsWhole.ShouldBeTrue();
        (await Store.History.ReadAsync([block], [], DateTimeOffset.MaxValue, 4, Cancellation)).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task A_mention_tells_what_became_of_it()
    {
        var article = ArticleBuilder.Article("a").Build();
        var old = EventBuilder.Visit().Mention(article);
        await Store.AddAsync(EventBuilder.Visit(), article);
        var first = (await Store.History.HeadAsync(DateTimeOffset.MaxValue, Cancellation)).Recorded;
        var second = ArticleBuilder.Article("a").Version(2, "Other text.").Build();
        var heir = EventBuilder.Visit("ID").Mention(second, replaces: old.Id);
        await Store.CommitAsync(TestCommits.Of([new(second, [heir], 1)], [EventBuilder.Visit("ID").Event((heir, second))]) with { Removals = [new(old.Id)] });
        var last = (await Store.History.HeadAsync(DateTimeOffset.MaxValue, Cancellation)).Recorded;

        (await Store.History.FindLifeAsync(old.Id, first.AddTicks(-1), Cancellation)).ShouldBeNull();
        (await Store.History.FindLifeAsync(old.Id, first, Cancellation)).ShouldBe(new MentionLife(true, [], null));
        (await Store.History.FindLifeAsync(old.Id, last, Cancellation)).ShouldBe(new MentionLife(false, [heir.Id], last));
        (await Store.History.FindLifeAsync(heir.Id, first, Cancellation)).ShouldBeNull();
        (await Store.History.ReadTextsAsync([old.Id, heir.Id], first, Cancellation)).ShouldHaveSingleItem().Value.ShouldBe(new("Title of a", "Text"));
    }

    [Fact]
    public async Task A_retracted_article_is_counted_until_it_was_retracted_and_again_when_it_came_back()
    {
        var article = ArticleBuilder.Article("a").Build();
        var resolved = await Store.AddAsync(EventBuilder.Visit(), article);
        await Store.CommitAsync(TestCommits.Of([new(article with { Retracted = true }, [], 1)], []) with { Removals = [resolved.Id] });
        var retracted = (await Store.History.HeadAsync(DateTimeOffset.MaxValue, Cancellation)).Recorded;
        var back = ArticleBuilder.Article("a").Version(2, "Other text.").Build();
        await Store.CommitAsync(TestCommits.Of([new(back, [EventBuilder.Visit().Mention(back, revision: 2)], 1)], [resolved]));

        (await CountAsync(retracted.AddTicks(-1))).ShouldBe(1);
        (await CountAsync(retracted)).ShouldBe(0);
        (await CountAsync(DateTimeOffset.MaxValue)).ShouldBe(1);
        (await Store.History.FindArticlesAsync([article.Id], retracted, Cancellation))[article.Id].Article.Retracted.ShouldBeTrue();
    }

    private async Task HoldsReportsAsync(PastState state, Random random)
    {
        var (all, ids) = (state.Reports, state.Articles.Values.SelectMany(article => article.Mentions).Select(mention => mention.Id).ToList());
        (await ReadAsync(new(_kinds), state.At)).Reports.ShouldBe(all, Seed);
        (await Store.History.ReadAsync([], ids, state.At, Many, Cancellation)).Reports.ShouldBe(all, Seed);
        var scope = Scope(random);
        (await ReadAsync(scope, state.At)).Reports.ShouldBe(all.Where(scope.Holds), $"{Seed} {scope}");
        var ranges = Enumerable.Range(0, 3).Select(_ => Range(random)).ToList();
        (await Store.History.ReadAsync(ranges, [], state.At, Many, Cancellation)).Reports.ShouldBe(all.Where(new RangeMatch(ranges).Holds), $"{Seed} {string.Join(", ", ranges)}");
        var titles = state.Articles.Values.SelectMany(article => article.Mentions, (article, mention) => (mention.Id, article)).ToDictionary(pair => pair.Id, pair => pair.article);
        var texts = await Store.History.ReadTextsAsync(ids, state.At, Cancellation);
        texts.Keys.ShouldBe(ids, ignoreOrder: true);
        foreach (var report in all.Where(report => report.Mention.ArticleVersion == titles[report.Mention.Id].Article.Version))
            texts[report.Mention.Id].ShouldBe(new(titles[report.Mention.Id].Article.Title, report.Mention.Evidence.Text), Seed);
    }

    private async Task HoldsArticlesAsync(PastState state, IReadOnlyList<ArticleId> everKnown)
    {
        var found = await Store.History.FindArticlesAsync([.. everKnown], state.At, Cancellation);
        found.Keys.ShouldBe(state.Articles.Keys, ignoreOrder: true);
        foreach (var (id, stored) in state.Articles)
        {
            found[id].Article.ShouldBe(stored.Article, Seed);
            found[id].Mentions.OrderBy(mention => mention.Id).ShouldBe(stored.Mentions.OrderBy(mention => mention.Id), Seed);
        }

        (await Store.History.CountArticlesAsync(state.At, Cancellation)).ShouldBe(new(state.Coverage.Articles, state.Coverage.LastArticle), Seed);
    }

    private static ReportScope Scope(Random random) => new(
        [.. _kinds.Where(_ => random.Next(3) > 0)],
        random.Next(3) == 0 ? [Party(random), Party(random)] : null,
        random.Next(3) == 0 ? PartyPair.Of(PartyCode.Parse("CN"), PartyCode.Parse(random.Next(2) == 0 ? "RU" : "ID")) : null,
        random.Next(2) == 0 ? new DateOnly(2023, 3, 1 + random.Next(20)) : null,
        random.Next(2) == 0 ? new DateOnly(2023, 3, 1 + random.Next(20)) : null,
        random.Next(3) switch { 0 => true, 1 => false, _ => null });

    private static BlockRange Range(Random random) => new(
        new(random.Next(2) == 0 ? EventKind.Visit : EventKind.Meeting, new[] { "CN-RU", "CN-ID", "ID-US", "CN-EU" }[random.Next(4)]),
        random.Next(3) == 0 ? null : new DateOnly(2023, 1 + random.Next(3), 1 + random.Next(20)),
        random.Next(3) == 0 ? null : new DateOnly(2023, 3, 1 + random.Next(20)));

    private static PartyCode Party(Random random) => PartyCode.Parse(new[] { "CN", "RU", "ID", "IN", "US", "EU" }[random.Next(6)]);

    private Task<PastReports> ReadAsync(ReportScope scope, DateTimeOffset at) => Store.History.ReadAsync(scope, at, Many, Cancellation);

    private async Task<long> CountAsync(DateTimeOffset at) => (await Store.History.CountArticlesAsync(at, Cancellation)).Count;
}
