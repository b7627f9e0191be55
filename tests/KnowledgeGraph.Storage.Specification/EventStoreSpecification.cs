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

    private static EventFilter ChinaAndRussia2023 =>
        EventFilter.Contacts([PartyCode.Parse("CN"), PartyCode.Parse("RU")]) with { From = new(2023, 1, 1), To = new(2023, 12, 31) };
}
