using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Articles;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Articles, their lists, and the people that they name.</summary>
public abstract class ArticleStoreSpecification : SpecificationOfStore
{
    [Fact]
    public async Task An_article_comes_back_as_received()
    {
        var article = ArticleBuilder.Article("a").Version(1, "Line 1\r\n\tЛавров 王毅 \u202E مرحبا 'quoted' \"; DROP TABLE article; --").Build();
        await AddAsync(article);

        var stored = (await Store.Articles.FindArticlesAsync([article.Id, new("unknown")], Cancellation)).ShouldHaveSingleItem().Value;

        (stored.Article with { RecordedAt = DateTimeOffset.MinValue }).ShouldBe(article);
        stored.Article.PublishedAt!.Value.Offset.ShouldBe(TimeSpan.FromHours(7));
        stored.Article.RecordedAt.ShouldBeGreaterThan(DateTimeOffset.MinValue);
    }

    [Fact]
    public async Task An_empty_title_is_kept_apart_from_none()
    {
        var article = ArticleBuilder.Article("a").Titled("").WithoutText().Build();
        await AddAsync(article);

        var stored = (await Store.Articles.FindArticlesAsync([article.Id], Cancellation))[article.Id].Article;

        (stored.Title, stored.Text).ShouldBe(("", null));
    }

    [Fact]
    public async Task Nul_characters_in_a_text_are_kept()
    {
        var article = ArticleBuilder.Article("a").Version(1, "before\0after").Build();
        await AddAsync(article);

        (await Store.Articles.FindArticlesAsync([article.Id], Cancellation))[article.Id].Article.Text.ShouldBe("before\0after");
    }

    [Fact]
    public async Task Articles_are_listed_latest_report_first_then_by_id()
    {
        var articles = Enumerable.Range(0, 9).Select(i => ArticleBuilder.Article($"a{i}").Published(2023, 1, 1 + (i / 2)).Build()).ToList();
        await AddAsync([.. articles]);
        var expected = articles.OrderByDescending(a => a.PublishedAt).ThenBy(a => a.Id).Select(a => a.Id).ToList();

        var forward = await WalkAsync(page => new(First: 2, After: page?.Items[^1].Cursor), page => page.HasNext);
        var backward = await WalkAsync(page => new(Last: 4, Before: page?.Items[0].Cursor), page => page.HasPrevious);

        forward.SelectMany(page => page.Items).Select(item => item.Value.Id).ShouldBe(expected);
        forward.Select(page => page.HasPrevious).ShouldBe([false, true, true, true, true]);
        backward.AsEnumerable().Reverse().SelectMany(page => page.Items).Select(item => item.Value.Id).ShouldBe(expected);
        backward.Select(page => page.HasNext).ShouldBe([false, true, true]);
    }

    [Fact]
    public async Task A_filter_of_articles_holds_in_all_its_fields()
    {
        var wanted = ArticleBuilder.Article("wanted").In("id").From("Antara").Published(2023, 5, 2).Build();
        await AddAsync(
            wanted,
            ArticleBuilder.Article("other language").In("en").From("Antara").Published(2023, 5, 2).Build(),
            ArticleBuilder.Article("other source").In("id").From("Tempo").Published(2023, 5, 2).Build(),
            ArticleBuilder.Article("too early").In("id").From("Antara").Published(2023, 4, 2).Build(),
            ArticleBuilder.Article("too late").In("id").From("Antara").Published(2023, 6, 2).Build());
        var filter = new ArticleFilter(["id"], ["Antara"], new(2023, 5, 1, 0, 0, 0, TimeSpan.Zero), new(2023, 5, 31, 0, 0, 0, TimeSpan.Zero));

        (await Store.Articles.QueryAsync(filter, new(), Cancellation)).Items.ShouldHaveSingleItem().Value.Id.ShouldBe(wanted.Id);
        (await Store.Articles.CountAsync(filter, Cancellation)).ShouldBe(1);
    }

    [Fact]
    public async Task Articles_without_events_are_those_without_live_mentions()
    {
        var silent = ArticleBuilder.Article("silent").Build();
        await AddAsync(silent);
        var telling = ArticleBuilder.Article("telling").Build();
        await Store.AddAsync(EventBuilder.Visit(), telling);

        (await Store.Articles.QueryAsync(new(WithoutEvents: true), new(), Cancellation)).Items.ShouldHaveSingleItem().Value.Id.ShouldBe(silent.Id);
        (await Store.Articles.QueryAsync(new(WithoutEvents: false), new(), Cancellation)).Items.ShouldHaveSingleItem().Value.Id.ShouldBe(telling.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no cursor")]
    [InlineData("AAAAAAAA")]
    public async Task A_text_that_is_no_cursor_is_refused(string cursor)
    {
        (await Should.ThrowAsync<StorageException>(() => Store.Articles.QueryAsync(new(), new(After: cursor), Cancellation))).Fault.ShouldBe(StorageFault.InvalidCursor);
        (await Should.ThrowAsync<StorageException>(() => Store.Events.QueryAsync(new(), EventOrder.StartDesc, new(Before: cursor), Cancellation)))
            .Fault.ShouldBe(StorageFault.InvalidCursor);
    }

    [Fact]
    public async Task A_cursor_of_another_list_or_order_is_refused()
    {
        await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        var ofArticles = (await Store.Articles.QueryAsync(new(), new(), Cancellation)).Items[0].Cursor;
        var ofEvents = (await Store.Events.QueryAsync(new(), EventOrder.StartDesc, new(), Cancellation)).Page.Items[0].Cursor;

        foreach (var (cursor, order) in new[] { (ofArticles, EventOrder.StartDesc), (ofEvents, EventOrder.StartAsc), (ofEvents, EventOrder.ConfidenceDesc) })
        {
            (await Should.ThrowAsync<StorageException>(() => Store.Events.QueryAsync(new(), order, new(After: cursor), Cancellation)))
                .Fault.ShouldBe(StorageFault.InvalidCursor);
        }
    }

    [Fact]
    public async Task A_person_is_known_by_every_spelling_that_live_mentions_use()
    {
        var visit = EventBuilder.Visit("RU", "CN").With("RU", ParticipantRole.Visitor, "Sergei Lavrov", "Sergey Lavrov");
        var russian = EventBuilder.Visit("RU", "CN").With("RU", ParticipantRole.Visitor, "Sergei Lavrov", "Лавров");
        var gone = ArticleBuilder.Article("gone").Build();
        await Store.AddAsync(visit, ArticleBuilder.Article("a").Build());
        await Store.AddAsync(visit, ArticleBuilder.Article("b").Build());
        await Store.AddAsync(russian, ArticleBuilder.Article("c").In("ru").Build());
        await Store.AddAsync(russian, gone);
        await Store.CommitAsync(TestCommits.Of([new(gone with { Version = 2 }, [], 1)], []));
        var id = visit.Account().Participants.Select(p => p.Person).OfType<Domain.Parties.PersonId>().Single();

        var person = (await Store.Events.FindPeopleAsync([id, new("nobody")], Cancellation)).ShouldHaveSingleItem().Value;

        (person.Name, person.Party.Value).ShouldBe(("Sergei Lavrov", "RU"));
        person.Spellings.ShouldBe([new("Sergey Lavrov", "en", 2), new("Лавров", "ru", 1)]);
    }

    private async Task AddAsync(params Article[] articles) =>
        await Store.CommitAsync(TestCommits.Of([.. articles.Select(article => new ArticleWrite(article, [], 0))], []));

    private async Task<List<Page<Article>>> WalkAsync(Func<Page<Article>?, PageRequest> next, Func<Page<Article>, bool> goesOn)
    {
        var pages = new List<Page<Article>>();
        do
        {
            pages.Add(await Store.Articles.QueryAsync(new(), next(pages.LastOrDefault()), Cancellation));
        }
        while (goesOn(pages[^1]));
        return pages;
    }
}
