using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Storing events and reading them back.</summary>
public abstract class EventStoreSpecification : SpecificationOfStore
{
    [Fact]
    public async Task An_event_comes_back_as_it_was_stored()
    {
        var builder = EventBuilder.Visit().With("CN", ParticipantRole.Visitor, "Xi Jinping", "Си Цзиньпин", "president").At("RU", "Moscow");
        var stored = await Store.AddAsync(builder, ArticleBuilder.Article("a").Build());

        var found = await Store.Events.FindEventsAsync([stored.Id], Cancellation);

        found[stored.Id].ShouldBe(stored);
    }

    [Fact]
    public async Task Contacts_of_a_pair_are_those_of_the_span_newest_first()
    {
        var march = await Store.AddAsync(EventBuilder.Visit().On(2023, 3, 20), ArticleBuilder.Article("a").Build());
        var june = await Store.AddAsync(EventBuilder.Meeting("RU", "CN").On(2023, 6, 1), ArticleBuilder.Article("b").Build());
        await Store.AddAsync(EventBuilder.Meeting("RU", "CN").On(2022, 6, 1), ArticleBuilder.Article("c").Build());
        await Store.AddAsync(EventBuilder.Meeting("RU", "IN").On(2023, 6, 1), ArticleBuilder.Article("d").Build());
        await Store.AddAsync(EventBuilder.Statement("CN", "RU").On(2023, 6, 1), ArticleBuilder.Article("e").Build());

        var page = await Store.Events.QueryAsync(ChinaAndRussia2023, EventOrder.StartDesc, new(), Cancellation);

        page.Page.Items.Select(item => item.Value).ShouldBe([june, march]);
        page.Position.ShouldBe(5);
        page.Page.HasNext.ShouldBeFalse();
        page.Page.HasPrevious.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(400)]
    public async Task A_span_meets_an_event_on_its_first_and_its_last_day_however_long_it_is(int days)
    {
        var (first, last) = (new DateOnly(2022, 11, 20), new DateOnly(2022, 11, 20).AddDays(days - 1));
        var resolved = await Store.AddAsync(EventBuilder.Visit().On(new EventDate(first, last)), ArticleBuilder.Article("a").Build());

        (await IdsAsync(ChinaAndRussia with { From = last })).ShouldBe([resolved.Id]);
        (await IdsAsync(ChinaAndRussia with { To = first })).ShouldBe([resolved.Id]);
        (await IdsAsync(ChinaAndRussia with { From = last.AddDays(1) })).ShouldBeEmpty();
        (await IdsAsync(ChinaAndRussia with { To = first.AddDays(-1) })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_go_on_over_short_long_and_undated_events_of_many_parties_or_few()
    {
        string[] many = ["CN", "RU", "ID", "IN", "US", "FR", "DE", "GB", "JP", "KR", "BR", "ZA", "TR", "SA", "AR", "MX", "CA", "AU", "IT", "ES", "EG"];
        var month = await Store.AddAsync(EventBuilder.Visit().On(EventDate.Month(2023, 2)), ArticleBuilder.Article("a").Build());
        var summit = await Store.AddAsync(EventBuilder.Meeting(many).On(2023, 3, 2), ArticleBuilder.Article("b").Build());
        var year = await Store.AddAsync(EventBuilder.Visit().On(EventDate.Year(2023)), ArticleBuilder.Article("c").Build());
        var day = await Store.AddAsync(EventBuilder.Visit().On(2023, 2, 14), ArticleBuilder.Article("d").Build());
        var undated = await Store.AddAsync(EventBuilder.Visit().Undated(), ArticleBuilder.Article("e").Build());
        var undatedSummit = await Store.AddAsync(EventBuilder.Meeting(many).Undated(), ArticleBuilder.Article("f").Build());

        var ids = new List<EventId>();
        string? after = null;
        Page<ResolvedEvent> page;
        do
        {
            page = (await Store.Events.QueryAsync(ChinaAndRussia, EventOrder.StartDesc, new(First: 1, After: after), Cancellation)).Page;
            ids.Add(page.Items.ShouldHaveSingleItem().Value.Id);
            after = page.Items[0].Cursor;
        }
        while (page.HasNext);

        ids.ShouldBe([summit.Id, day.Id, month.Id, year.Id, .. new[] { undated.Id, undatedSummit.Id }.OrderDescending()]);
        (await Store.Events.SummariseAsync(ChinaAndRussia, Cancellation)).TotalCount.ShouldBe(6);
        (await Store.Events.CoverAsync(ChinaAndRussia with { From = new(2023, 1, 1) }, Cancellation)).Undated.ShouldBe(2);
    }

    [Fact]
    public async Task Counts_by_status_ignore_the_status_alone()
    {
        await Store.AddAsync(EventBuilder.Visit().On(2023, 3, 20), ArticleBuilder.Article("a").Build());
        await Store.AddAsync(EventBuilder.Visit().On(2023, 4, 20).Is(EventStatus.Planned), ArticleBuilder.Article("b").Build());
        await Store.AddAsync(EventBuilder.Visit().On(2024, 4, 20).Is(EventStatus.Planned), ArticleBuilder.Article("c").Build());

        var summary = await Store.Events.SummariseAsync(ChinaAndRussia2023 with { Status = [EventStatus.Occurred] }, Cancellation);

        summary.TotalCount.ShouldBe(1);
        summary.StatusCounts.ShouldBe(new Dictionary<EventStatus, long> { [EventStatus.Planned] = 1, [EventStatus.Occurred] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public async Task A_page_has_at_most_its_maximum_and_not_both_ends()
    {
        await Store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());

        (await Store.Events.QueryAsync(new(), EventOrder.StartDesc, new(First: 100_000), Cancellation)).Page.Items.Count.ShouldBe(1);
        await Should.ThrowAsync<ArgumentException>(() => Store.Events.QueryAsync(new(), EventOrder.StartDesc, new(First: 1, Last: 1), Cancellation));
        await Should.ThrowAsync<ArgumentException>(() => Store.Events.QueryAsync(new(), EventOrder.StartDesc, new(First: -1), Cancellation));
    }

    private static EventFilter ChinaAndRussia => EventFilter.Contacts([PartyCode.Parse("CN"), PartyCode.Parse("RU")]);

    private async Task<IEnumerable<EventId>> IdsAsync(EventFilter filter) =>
        (await Store.Events.QueryAsync(filter, EventOrder.StartDesc, new(), Cancellation)).Page.Items.Select(item => item.Value.Id);

    private static EventFilter ChinaAndRussia2023 =>
        ChinaAndRussia with { From = new(2023, 1, 1), To = new(2023, 12, 31) };
}
