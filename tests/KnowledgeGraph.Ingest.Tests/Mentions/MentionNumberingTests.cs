using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests.Mentions;

public sealed class MentionNumberingTests
{
    private const string Published = "2023-03-22";

    [Fact]
    public async Task Equal_mentions_of_an_article_are_numbered_in_its_order()
    {
        await using var store = new PipelineOnStore();

        var receipt = (await store.IngestAsync(Line("a", Published, Meeting("CN+RU", "2023-03-20"), Meeting("CN+RU", "2023-03-21"), Meeting("CN+IN", "2023-03-21"))))[0];

        var mentions = await store.MentionsAsync(receipt.Article.Id);
        mentions.Select(mention => (mention.Account.Date!.Start.Day, mention.Number)).ShouldBe([(20, 0), (21, 1), (21, 0)], ignoreOrder: true);
        mentions.ShouldAllBe(mention => mention.Id == MentionId.Of(receipt.Article.Id, mention.Account.Kind, mention.Account.Parties, mention.Number));
    }

    [Fact]
    public async Task Ids_are_handed_on_by_people_and_date_and_not_by_place_in_the_list()
    {
        await using var store = new PipelineOnStore();
        var first = Meeting("CN:Xi Jinping+RU", "2023-03-20");
        var second = Meeting("CN:Qin Gang+RU", "2023-03-20");
        var article = (await store.IngestAsync(Line("a", Published, first, second)))[0].Article.Id;
        var before = await store.MentionsAsync(article);

        await store.IngestAsync(Line("a", Published, second with { Date = Date("2023-03-21") }, Meeting("CN:Xi Jinping+RU", "2023-03-20", place: "RU/Moscow")));

        var after = await store.MentionsAsync(article);
        foreach (var name in new[] { "Xi Jinping", "Qin Gang" })
            With(after, name).Id.ShouldBe(With(before, name).Id);
        after.ShouldAllBe(mention => mention.Revision == 2);
    }

    [Fact]
    public async Task A_number_is_never_given_again()
    {
        await using var store = new PipelineOnStore();
        var article = (await store.IngestAsync(Line("a", Published, Meeting("CN:Xi Jinping+RU:Vladimir Putin", "2023-03-20"))))[0].Article.Id;
        var gone = (await store.MentionsAsync(article)).Single();
        await store.IngestAsync(Line("a", Published));

        await store.IngestAsync(Line("a", Published, Meeting("CN:Qin Gang+RU:Sergei Lavrov", "2023-09-20")));

        var other = (await store.MentionsAsync(article)).Single();
        (other.Number, other.Id == gone.Id).ShouldBe((1, false));
    }

    [Fact]
    public async Task A_mention_whose_parties_change_tells_which_one_it_replaces_and_its_event_goes_on()
    {
        await using var store = new PipelineOnStore();
        var before = (await store.IngestAsync(Line("a", Published, Meeting("CN:Xi Jinping+RU:Vladimir Putin", "2023-03-20"))))[0];

        var after = (await store.IngestAsync(Line("a", Published, Meeting("CN:Xi Jinping+RU:Vladimir Putin+KZ", "2023-03-20"))))[0];

        (await store.MentionsAsync(after.Article.Id)).Single().Replaces.ShouldBe(new MentionId(before.Events[0].Value));
        var change = (await store.ChangesAsync(before.Position)).ShouldHaveSingleItem();
        change.Change.ShouldBe(ChangeKind.Updated);
        change.PreviousIds.ShouldBe([before.Events[0]]);
        (await store.Events.FindEventsAsync(before.Events.ToList(), TestContext.Current.CancellationToken)).Values.Single().Id.ShouldBe(after.Events[0]);
    }

    [Fact]
    public async Task Evidence_that_moved_in_the_text_hands_its_id_on()
    {
        await using var store = new PipelineOnStore();
        store.Extractor.Means("They met on Monday.", Meeting("CN+RU", "2023-03-20"));
        store.Extractor.Means("They met on Tuesday.", Meeting("CN+RU", "2023-03-21"));
        var article = (await store.IngestAsync(Text("a", Published, "They met on Monday. They met on Tuesday.")))[0].Article.Id;
        var before = await store.MentionsAsync(article);

        await store.IngestAsync(Text("a", Published, "Corrected. They met on Tuesday."));

        var left = (await store.MentionsAsync(article)).ShouldHaveSingleItem();
        left.Id.ShouldBe(before.Single(mention => mention.Account.Date == Date("2023-03-21")).Id);
    }

    private static Mention With(IEnumerable<Mention> mentions, string name) => mentions.Single(mention => mention.Account.Participants.Any(p => p.Name == name));
}
