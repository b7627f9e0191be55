using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>Texts over which the extraction stumbles.</summary>
public sealed class UnreadableArticleTests
{
    private const string Xi = "CN:Xi Jinping+RU:Vladimir Putin";

    [Fact]
    public async Task An_article_that_cannot_be_read_is_kept_and_holds_up_no_other()
    {
        await using var store = new PipelineOnStore();
        store.Extractor.Means("Xi met Putin.", Meeting(Xi, "2023-03-20"));
        store.Extractor.FailsOn = "hostile";

        var receipts = await store.IngestAsync(Text("a", "2023-03-21", "A hostile text."), Text("b", "2023-03-21", "Xi met Putin."));

        receipts[0].Warnings.ShouldHaveSingleItem().ShouldEndWith("stumbled over 'hostile'); the article is stored without events.");
        receipts[0].Article.Text.ShouldBe("A hostile text.");
        receipts[1].Events.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_version_that_cannot_be_read_is_stored_and_withdraws_nothing_that_the_earlier_one_said()
    {
        await using var store = new PipelineOnStore();
        store.Extractor.Means("Xi met Putin.", Meeting(Xi, "2023-03-20"));
        store.Extractor.FailsOn = "hostile";
        var first = (await store.IngestAsync(Text("a", "2023-03-21", "Xi met Putin.")))[0];

        var second = (await store.IngestAsync(Text("a", "2023-03-21", "A hostile start. Xi met Putin.")))[0];

        (second.Article.Version, second.Article.Text, second.Article.Language?.Value).ShouldBe((2, "A hostile start. Xi met Putin.", "en"));
        second.Events.ShouldBe(first.Events);
        second.Warnings.ShouldHaveSingleItem().ShouldEndWith("stumbled over 'hostile'); its version 2 is stored, and what the earlier text told stands.");
        (await store.ChangesAsync(first.Position)).ShouldBeEmpty();
        var kept = (await store.MentionsAsync(first.Article.Id)).ShouldHaveSingleItem();
        (kept.ArticleVersion, kept.Evidence.Span!.Value.In(first.Article.Text!)).ShouldBe((1, kept.Evidence.Text));
    }

    [Fact]
    public async Task A_text_that_can_no_longer_be_read_changes_nothing()
    {
        await using var store = new PipelineOnStore();
        store.Extractor.Means("Xi met Putin.", Meeting(Xi, "2023-03-20"));
        var article = Text("a", "2023-03-21", "Xi met Putin.") with { Title = null };
        var first = (await store.IngestAsync(article))[0];
        store.Extractor.FailsOn = "Putin";

        var second = (await store.IngestAsync(article))[0];

        (second.IsNew, second.Article.Version, second.Position).ShouldBe((false, 1, first.Position));
        second.Events.ShouldBe(first.Events);
        second.Warnings.ShouldHaveSingleItem().ShouldEndWith("stumbled over 'Putin'); what its text told before stands.");
    }

    [Fact]
    public async Task What_was_kept_goes_over_to_the_first_version_that_can_be_read_again()
    {
        await using var store = new PipelineOnStore();
        store.Extractor.Means("Xi met Putin.", Meeting(Xi, "2023-03-20"));
        store.Extractor.FailsOn = "hostile";
        var first = (await store.IngestAsync(Text("a", "2023-03-21", "Xi met Putin.")))[0];
        await store.IngestAsync(Text("a", "2023-03-21", "A hostile start. Xi met Putin."));
        store.Extractor.FailsOn = null;

        var third = (await store.IngestAsync(Text("a", "2023-03-21", "A hostile start. Xi met Putin.")))[0];

        third.Events.ShouldBe(first.Events);
        var mention = (await store.MentionsAsync(first.Article.Id)).ShouldHaveSingleItem();
        (mention.ArticleVersion, mention.Evidence.Span!.Value.In(third.Article.Text!)).ShouldBe((third.Article.Version, mention.Evidence.Text));
    }

    [Fact]
    public async Task Given_events_are_stored_though_their_text_cannot_be_read()
    {
        await using var store = new PipelineOnStore();
        store.Extractor.FailsOn = "hostile";

        var receipt = (await store.IngestAsync(Line("a", "2023-03-20", Meeting(Xi, "2023-03-20")) with { Text = "A hostile text." }))[0];

        receipt.Events.ShouldHaveSingleItem();
        receipt.Warnings.ShouldHaveSingleItem().ShouldEndWith("stumbled over 'hostile'); the events that came with it are stored.");
    }
}
