using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest.History;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.History;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests.History;

public sealed class EventHistoryTests
{
    private const string Xi = "CN:Xi Jinping+RU:Vladimir Putin";

    private readonly SteppingClock _clock = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_withdrawn_report_is_still_known_before_and_gone_after()
    {
        await using var store = new PipelineOnStore(clock: _clock);
        var told = await StepAsync(store, Line("a", "2023-03-20", Meeting(Xi, "2023-03-20")));
        var withdrawn = await StepAsync(store, Line("a", "2023-03-21"));

        var (before, after) = (await store.History.AsOfAsync(told.At, Cancelled), await store.History.AsOfAsync(withdrawn.At, Cancelled));

        (await before.FindEventsAsync([told.Event], Cancelled))[told.Event].Id.ShouldBe(told.Event);
        (await before.FindGoneAsync(told.Event, Cancelled)).ShouldBeNull();
        (await after.FindEventsAsync([told.Event], Cancelled)).ShouldBeEmpty();
        (await after.FindGoneAsync(told.Event, Cancelled))!.Id.ShouldBe(told.Event);
        (await (await store.History.AsOfAsync(told.At.AddTicks(-1), Cancelled)).FindGoneAsync(told.Event, Cancelled)).ShouldBeNull();
    }

    [Fact]
    public async Task An_id_whose_mention_was_replaced_leads_to_the_event_of_the_other()
    {
        await using var store = new PipelineOnStore(clock: _clock);
        var old = await StepAsync(store, Line("a", "2023-03-20", Meeting(Xi, "2023-03-20")));
        var now = await StepAsync(store, Line("a", "2023-03-20", Meeting($"{Xi}+KZ", "2023-03-20")));

        now.Event.ShouldNotBe(old.Event);
        (await (await store.History.AsOfAsync(now.At, Cancelled)).FindEventsAsync([old.Event], Cancelled))[old.Event].Id.ShouldBe(now.Event);
        (await (await store.History.AsOfAsync(old.At, Cancelled)).FindEventsAsync([now.Event], Cancelled)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Articles_and_mentions_are_those_of_that_time()
    {
        await using var store = new PipelineOnStore(clock: _clock);
        var old = await StepAsync(store, Line("a", "2023-03-20", Meeting(Xi, "2023-03-20")));
        await StepAsync(store, Line("a", "2023-03-20", Meeting(Xi, "2023-03-21")) with { Title = "Corrected" });

        var then = await store.History.AsOfAsync(old.At, Cancelled);
        var article = (await then.FindArticlesAsync([old.Article], Cancelled))[old.Article];

        article.Article.Title.ShouldBe("Title of a");
        article.Mentions.ShouldHaveSingleItem().Account.Date.ShouldBe(Date("2023-03-20"));
        (await then.FindMentionsAsync([article.Mentions[0].Id], Cancelled)).Values.ShouldBe(article.Mentions);
    }

    [Fact]
    public async Task An_instant_before_all_is_empty_and_one_to_come_is_now()
    {
        await using var store = new PipelineOnStore(clock: _clock);
        var (empty, position) = (await store.History.AsOfAsync(_clock.GetUtcNow(), Cancelled), 1);
        (await AllAsync(empty)).TotalCount.ShouldBe(0);
        await StepAsync(store, Line("a", "2023-03-20", Meeting(Xi, "2023-03-20")));

        (await AllAsync(await store.History.AsOfAsync(DateTimeOffset.MinValue, Cancelled))).TotalCount.ShouldBe(0);
        var future = await store.History.AsOfAsync(DateTimeOffset.MaxValue, Cancelled);
        (await AllAsync(future)).TotalCount.ShouldBe(1);
        (await future.QueryAsync(new(), EventOrder.StartDesc, new(), Cancelled)).Position.ShouldBe(position);
        await StepAsync(store, Line("b", "2023-04-20", Meeting(Xi, "2023-04-20")));
        (await AllAsync(future)).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_party_that_another_report_tells_is_found()
    {
        await using var store = new PipelineOnStore(clock: _clock);
        await StepAsync(store, Line("a", "2023-03-20", Meeting("CN+KZ+IN", "2023-03-20")), Line("b", "2023-03-20", Meeting("RU+KZ+IN", "2023-03-20")));
        var between = EventFilter.Contacts([PartyCode.Parse("CN"), PartyCode.Parse("RU")]);
        (await store.Events.QueryAsync(between, EventOrder.StartDesc, new(), Cancelled)).Page.Items.Count.ShouldBe(1);

        var now = await store.History.AsOfAsync(DateTimeOffset.MaxValue, Cancelled);

        (await now.QueryAsync(between, EventOrder.StartDesc, new(), Cancelled)).Page.Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Too_many_mentions_are_an_error_that_says_what_to_do()
    {
        await using var store = new PipelineOnStore(services => services.AddSingleton<IReportHistory, EndlessHistory>());
        var then = await store.History.AsOfAsync(DateTimeOffset.MaxValue, Cancelled);

        (await Should.ThrowAsync<HistoryTooLargeException>(() => AllAsync(then))).Message
            .ShouldBe("More than 50000 mentions bear on what was known then. Narrow the question by parties, kinds or days.");
    }

    private static async Task<EventSummary> AllAsync(IPastEvents events) =>
        (await events.QueryWithSummaryAsync(new(), EventOrder.StartDesc, new(), Cancelled)).Summary;

    private async Task<(DateTimeOffset At, EventId Event, Domain.Articles.ArticleId Article)> StepAsync(PipelineOnStore store, params IncomingArticle[] articles)
    {
        _clock.Step();
        var receipt = (await store.IngestAsync(articles))[0];
        return (_clock.GetUtcNow(), receipt.Events.Count > 0 ? receipt.Events[0] : default, receipt.Article.Id);
    }
}
