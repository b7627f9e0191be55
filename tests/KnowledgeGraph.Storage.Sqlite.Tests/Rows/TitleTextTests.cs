using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>A title is indexed by itself only where no live mention of its version holds it.</summary>
public sealed class TitleTextTests : IAsyncLifetime
{
    private readonly TemporaryDatabase _database = new();
    private StoreUnderTest _store = null!;

    public ValueTask InitializeAsync()
    {
        _store = SqliteStore.OpenAt(_database.Path);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _database.Dispose();
    }

    [Fact]
    public async Task Of_an_article_without_events_it_is_indexed()
    {
        await _store.CommitAsync(TestCommits.Of([new(Titled("early"), [], 0)], []));

        Indexed("early").ShouldBe(1);
    }

    [Fact]
    public async Task Of_an_article_with_an_event_its_mention_holds_it()
    {
        await _store.AddAsync(EventBuilder.Visit(), Titled("early"));

        Indexed("early").ShouldBe(0);
    }

    [Fact]
    public async Task It_is_indexed_when_the_new_version_has_no_event_any_more()
    {
        var told = await _store.AddAsync(EventBuilder.Visit(), Titled("early"));

        await _store.CommitAsync(TestCommits.Of([new(Titled("late", version: 2), [], 1)], []) with { Removals = [told.Id] });

        (Indexed("early"), Indexed("late")).ShouldBe((0, 1));
    }

    [Fact]
    public async Task It_is_indexed_when_the_only_mention_goes_and_the_version_stays()
    {
        var told = await _store.AddAsync(EventBuilder.Visit(), Titled("early"));

        await _store.CommitAsync(TestCommits.Of([new(Titled("early"), [], 1)], []) with { Removals = [told.Id] });

        Indexed("early").ShouldBe(1);
    }

    [Fact]
    public async Task It_is_indexed_when_the_mention_is_still_that_of_the_version_before()
    {
        var article = Titled("early");
        var mention = EventBuilder.Visit().Mention(article);
        await _store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], [EventBuilder.Visit().Event((mention, article))]));

        await _store.CommitAsync(TestCommits.Of([new(Titled("late", version: 2), [mention], 1)], []));

        (Indexed("early"), Indexed("late")).ShouldBe((0, 1));
    }

    [Fact]
    public async Task It_is_indexed_once_when_the_article_is_written_again()
    {
        await _store.CommitAsync(TestCommits.Of([new(Titled("early"), [], 0)], []));

        await _store.CommitAsync(TestCommits.Of([new(Titled("early"), [], 1)], []));

        Indexed("early").ShouldBe(1);
    }

    private static Article Titled(string title, int version = 1) =>
        ArticleBuilder.Article("a").Titled(title).Build() with { Version = version };

    private int Indexed(string word)
    {
        using var raw = RawDatabase.Open(_database.Path);
        return raw.List<long>($"SELECT rowid FROM title_text WHERE title_text MATCH '{word}'").Count;
    }
}
