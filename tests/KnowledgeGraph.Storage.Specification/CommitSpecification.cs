using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Conditions of commits, and what they supersede.</summary>
public abstract class CommitSpecification : SpecificationOfStore
{
    private static readonly Block _visitOfChinaAndRussia = new(EventKind.Visit, "CN-RU");

    [Fact]
    public async Task A_commit_on_an_old_version_of_a_block_writes_nothing()
    {
        var commit = Visit("a", version: 0);
        (await Store.CommitAsync(commit)).Committed.ShouldBeTrue();
        var late = Visit("b", version: 0);

        var outcome = await Store.CommitAsync(late);

        outcome.ShouldBe(new(false, 1));
        (await Store.Feed.PositionAsync(Cancellation)).ShouldBe(1);
        (await Store.Events.FindEventsAsync([late.Upserts[0].Id], Cancellation)).ShouldBeEmpty();
        (await Store.Articles.FindArticlesAsync([late.Articles[0].Article.Id], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_commit_counts_up_the_blocks_of_its_mentions()
    {
        await Store.CommitAsync(Visit("a", version: 0));
        (await Store.CommitAsync(Visit("b", version: 1))).Committed.ShouldBeTrue();

        (await VersionAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_superseded_mention_counts_up_its_block_too()
    {
        var commit = Visit("a", version: 0);
        await Store.CommitAsync(commit);
        var article = ArticleBuilder.Article("a").Version(2, "Nothing of it is true.").Build();

        await Store.CommitAsync(TestCommits.Of([new(article, [], 1)], []) with { Removals = [commit.Upserts[0].Id] });

        (await VersionAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task An_article_that_another_writer_stored_meanwhile_stops_the_commit()
    {
        await Store.CommitAsync(Visit("a", version: 0));

        (await Store.CommitAsync(TestCommits.Of([new(ArticleBuilder.Article("a").Build(), [], 0)], []))).Committed.ShouldBeFalse();
    }

    [Fact]
    public async Task Of_writers_on_one_version_one_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Store.CommitAsync(Visit($"a{i}", 0)), Cancellation)));

        outcomes.Count(outcome => outcome.Committed).ShouldBe(1);
        (await Store.Feed.PositionAsync(Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task A_new_version_supersedes_what_it_no_longer_says()
    {
        var first = ArticleBuilder.Article("a").Build();
        var visit = EventBuilder.Visit().Mention(first);
        var meeting = EventBuilder.Meeting("CN", "RU").Mention(first);
        await Store.CommitAsync(TestCommits.Of([new(first, [visit, meeting], 0)], []));
        var second = ArticleBuilder.Article("a").Version(2, "Another text.").Build();
        var revised = EventBuilder.Visit().On(2023, 3, 21).Mention(second, revision: 2);

        await Store.CommitAsync(TestCommits.Of([new(second, [revised], 1)], []));

        var stored = (await Store.Articles.FindArticlesAsync([first.Id], Cancellation))[first.Id];
        stored.Article.Text.ShouldBe("Another text.");
        stored.Article.Version.ShouldBe(2);
        stored.Mentions.ShouldBe([revised]);
        stored.Numbers.Select(number => (number.Id, number.Parties, number.LastRevision))
            .ShouldBe([(visit.Id, "CN,RU", 2), (meeting.Id, "CN,RU", 1)], ignoreOrder: true);
        (await Store.Events.FindMentionsAsync([visit.Id, meeting.Id], Cancellation)).Keys.ShouldBe([visit.Id]);
    }

    [Fact]
    public async Task A_mention_that_outlives_its_version_still_names_it()
    {
        var first = ArticleBuilder.Article("a").Build();
        var mention = EventBuilder.Visit().Mention(first);
        var resolved = EventBuilder.Visit().Event((mention, first));
        await Store.CommitAsync(TestCommits.Of([new(first, [mention], 0)], [resolved]));

        // As when the second version can't be read.
        var kept = mention with { Revision = 2 };
        await Store.CommitAsync(TestCommits.Of([new(ArticleBuilder.Article("a").Version(2, "Another text.").Build(), [kept], 1)], [resolved]));

        (await Store.Articles.FindArticlesAsync([first.Id], Cancellation))[first.Id].Mentions.ShouldHaveSingleItem().ShouldBe(kept);
        (await Store.Events.FindMentionsAsync([mention.Id], Cancellation))[mention.Id].ArticleVersion.ShouldBe(1);
        (await Store.Events.FindEventsAsync([resolved.Id], Cancellation))[resolved.Id].Members.ShouldBe([mention.Id]);
    }

    [Fact]
    public async Task A_mention_that_stays_is_not_written_again()
    {
        var article = ArticleBuilder.Article("a").Build();
        var mention = EventBuilder.Visit().Mention(article);
        await Store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], []));

        await Store.CommitAsync(TestCommits.Of([new(article with { Voice = "another" }, [mention], 1)], []));

        (await VersionAsync()).ShouldBe(1);
        (await Store.Articles.FindArticlesAsync([article.Id], Cancellation))[article.Id].Article.Voice.ShouldBe("another");
    }

    [Fact]
    public async Task A_commit_of_nothing_changes_nothing()
    {
        await Store.CommitAsync(Visit("a", version: 0));

        (await Store.CommitAsync(TestCommits.Of([], []))).ShouldBe(new(true, 1));
    }

    [Fact]
    public async Task A_removed_event_is_in_no_list()
    {
        var article = ArticleBuilder.Article("a").Build();
        var resolved = await Store.AddAsync(EventBuilder.Visit().With("CN", ParticipantRole.Visitor, "Qin Gang"), article);

        await Store.CommitAsync(TestCommits.Of([], []) with { Removals = [resolved.Id] });

        foreach (var filter in Filters(resolved))
        {
            foreach (var order in Enum.GetValues<EventOrder>())
                (await Store.Events.QueryAsync(filter, order, new(), Cancellation)).Page.Items.ShouldBeEmpty();
            (await Store.Events.SummariseAsync(filter, Cancellation)).TotalCount.ShouldBe(0);
        }
    }

    [Fact]
    public async Task An_event_whose_facts_changed_is_found_by_the_new_ones_only()
    {
        var article = ArticleBuilder.Article("a").Build();
        await Store.AddAsync(EventBuilder.Visit().On(2023, 3, 20), article);
        var moved = EventBuilder.Visit().On(2024, 5, 1).Event((EventBuilder.Visit().Mention(article), article));

        await Store.CommitAsync(TestCommits.Of([], [moved]));

        (await CountAsync(new() { To = new(2023, 12, 31) })).ShouldBe(0);
        (await CountAsync(new() { From = new(2024, 1, 1) })).ShouldBe(1);
    }

    private static IEnumerable<EventFilter> Filters(ResolvedEvent resolved) =>
    [
        new(),
        EventFilter.Contacts([.. resolved.Account.Parties]),
        new() { Visitor = [resolved.Account.Parties.First()] },
        new() { People = [resolved.Account.Participants.Select(p => p.Person).OfType<Domain.Parties.PersonId>().First()] },
    ];

    private static EventCommit Visit(string name, long version)
    {
        var article = ArticleBuilder.Article(name).Build();
        var mention = EventBuilder.Visit().Mention(article);
        return TestCommits.Of([new(article, [mention], 0)], [EventBuilder.Visit().Event((mention, article))]) with
        {
            Versions = new Dictionary<Block, long> { [_visitOfChinaAndRussia] = version },
        };
    }

    private async Task<long> CountAsync(EventFilter filter) => (await Store.Events.SummariseAsync(filter, Cancellation)).TotalCount;

    private async Task<long> VersionAsync() =>
        (await Store.Events.ReadNeighbourhoodAsync([new(_visitOfChinaAndRussia, null, null)], [], Cancellation)).Versions[_visitOfChinaAndRussia];
}
