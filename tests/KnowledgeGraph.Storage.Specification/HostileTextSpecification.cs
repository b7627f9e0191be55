using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Text is data, whatever it says and however long it is; what can't be stored is refused whole.</summary>
public abstract class HostileTextSpecification : SpecificationOfStore
{
    public static TheoryData<string> Texts => new((string[])[
        "'}) MATCH (n) DETACH DELETE n //", "'; DROP TABLE event; --", "\"`\\'{$value}", "\\u0027 OR 1=1", "a\0b", "\r\n\t\b\u007f\u0085\u2028\ufeff",
        "\u202eright to left\u202c", "\u200f\u200e\u2067\u2069", "\U0001F9D1\u200d\U0001F680 \uFFFD\uFFFF\uFDD0", "e\u0301 \u00e9", "%_*\"NEAR\" OR (", "\"}],\"$type\":\"Null\"",
    ]);

    // Not as attributes: those are UTF-8 themselves, and would hold question marks.
    public static TheoryData<string> Halves => new((string[])["\uD800", "a\uDC00", "\uD83D\uDE00\uD83D", "\uDE00\uD83D"]);

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public Task Text_comes_back_unchanged(string text) => ComesBackAsync(text);

    [Fact]
    public Task A_megabyte_comes_back_unchanged() => ComesBackAsync(string.Concat(Enumerable.Repeat("Ключ\"'\\\0\u202e中 ", 110_000)));

    // Names of people are refused before: their ids come from normalised text.
    [Theory]
    [MemberData(nameof(Halves), DisableDiscoveryEnumeration = true)]
    public async Task Half_a_character_is_refused_and_nothing_is_kept(string text)
    {
        foreach (var commit in (EventCommit[])[Commit(text, "name", "Moscow"), Commit("text", "name", text)])
        {
            var exception = await Should.ThrowAsync<StorageException>(() => Store.CommitAsync(commit));

            exception.Fault.ShouldBe(StorageFault.Unstorable);
            exception.IsTransient.ShouldBeFalse();
            (await Store.Articles.FindArticlesAsync([commit.Articles[0].Article.Id], Cancellation)).ShouldBeEmpty();
            (await Store.Feed.PositionAsync(Cancellation)).ShouldBe(0);
        }
    }

    public static TheoryData<string> Ids => new((string[])["article", "mention", "replaced mention", "event", "linked event", "person of a mention", "person of an event"]);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_id_that_is_too_long_for_an_index_is_refused_and_nothing_is_kept(string which)
    {
        var commit = WithId(which, new('x', StorableIds.MostBytes - 1), "\u00e9");

        var exception = await Should.ThrowAsync<StorageException>(() => Store.CommitAsync(commit));

        (exception.Fault, exception.IsTransient).ShouldBe((StorageFault.Unstorable, false));
        exception.Message.ShouldContain("'xxxxxxxxxxxxxxxxxxxx' has 1001 bytes, and a store finds ids of at most 1000");
        (await Store.Feed.PositionAsync(Cancellation)).ShouldBe(0);
        (await Store.Articles.FindArticlesAsync([commit.Articles[0].Article.Id], Cancellation)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_longest_id_is_stored(string which)
    {
        var commit = WithId(which, new('x', StorableIds.MostBytes - 2), "\u00e9");

        (await Store.CommitAsync(commit)).Committed.ShouldBeTrue();

        (await Store.Articles.FindArticlesAsync([commit.Articles[0].Article.Id], Cancellation)).ShouldNotBeEmpty();
        var page = await Store.Events.QueryAsync(new() { People = [commit.Upserts[0].Account.Participants.Single(p => p.Name is not null).Person!.Value] }, EventOrder.StartDesc, new(First: 10), Cancellation);
        page.Page.Items.ShouldHaveSingleItem().Value.Id.ShouldBe(commit.Upserts[0].Id);
    }

    [Fact]
    public async Task An_archive_with_an_id_that_is_too_long_leaves_the_store_empty()
    {
        ArchiveRecord[] records = [new ArchiveHeader(1, 0, 0), new ArchivedPerson("a", "A", "CN", []), new ArchivedPerson(new('x', 9_000), "B", "CN", []), new ArchiveEnd(2)];

        (await Should.ThrowAsync<StorageException>(() => Store.Archive!.ImportAsync(records.ToAsyncEnumerable(), Cancellation))).Fault.ShouldBe(StorageFault.Unstorable);

        (await Store.Events.FindPeopleAsync([new("a")], Cancellation)).ShouldBeEmpty();
    }

    // The person stands in both, as in what an ingest writes.
    private static EventCommit WithId(string which, string text, string end)
    {
        var id = text + end;
        var article = ArticleBuilder.Article("long").Version(1, "said so").Build();
        article = which == "article" ? article with { Id = new(id) } : article;
        var builder = EventBuilder.Visit().With("CN", ParticipantRole.Visitor, "Wang Yi");
        var mention = builder.Mention(article);
        var resolved = builder.Event((mention, article));
        DiplomaticEvent Named(DiplomaticEvent account) =>
            account with { Participants = [account.Participants.Single(p => p.Name is not null) with { Person = new PersonId(id) }, .. account.Participants.Where(p => p.Name is null)] };
        (mention, resolved) = which switch
        {
            "mention" => (mention with { Id = new(id) }, resolved with { Id = new(id), Members = [new(id)] }),
            "replaced mention" => (mention with { Replaces = new(id) }, resolved),
            "event" => (mention, resolved with { Id = new(id) }),
            "linked event" => (mention, resolved with { CancelledBy = new EventId(id) }),
            "person of a mention" => (mention with { Account = Named(mention.Account) }, resolved),
            "person of an event" => (mention, resolved with { Account = Named(resolved.Account) }),
            _ => (mention, resolved),
        };
        return TestCommits.Of([new(article, [mention], 0)], [resolved]);
    }

    private async Task ComesBackAsync(string text)
    {
        var commit = Commit(text, text, text);
        var (article, expected) = (commit.Articles[0].Article, commit.Upserts[0]);

        (await Store.CommitAsync(commit)).Committed.ShouldBeTrue();

        var stored = (await Store.Articles.FindArticlesAsync([article.Id], Cancellation))[article.Id].Article;
        (stored.Title, stored.Text, stored.Source, stored.ExternalId).ShouldBe((article.Title, article.Text, article.Source, article.ExternalId));
        (await Store.Events.FindEventsAsync([expected.Id], Cancellation))[expected.Id].Account.ShouldBe(expected.Account);
        var page = await Store.Events.QueryAsync(new() { City = text }, EventOrder.StartDesc, new(First: 10), Cancellation);
        page.Page.Items.ShouldHaveSingleItem().Value.Id.ShouldBe(expected.Id);
        (await Store.Feed.ReadAsync(0, 10, Cancellation)).ShouldHaveSingleItem().Event.Account.ShouldBe(expected.Account);
    }

    private static EventCommit Commit(string text, string name, string city)
    {
        var article = ArticleBuilder.Article("hostile").From(text).Titled(text).Version(1, $"said {text}").Build() with { ExternalId = text };
        var builder = EventBuilder.Visit().With("CN", ParticipantRole.Visitor, name, surface: name, office: text).At("RU", city);
        var mention = builder.Mention(article);
        return TestCommits.Of([new(article, [mention], 0)], [builder.Event((mention, article))]);
    }
}
