using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
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
