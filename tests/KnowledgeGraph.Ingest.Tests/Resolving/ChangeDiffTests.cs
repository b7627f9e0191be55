using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Ingest.Resolving;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.TestSupport;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests.Resolving;

public sealed class ChangeDiffTests
{
    private static readonly EventResolver _resolver = new(OfficeTable.Empty);
    private static readonly Report _plan = Reports.Of(Visit("US:Antony Blinken", "CN", "2023-06-16", EventStatus.Planned), "plan", "2023-06-10");
    private static readonly Report _news = Reports.Of(Visit("US:Antony Blinken", "CN", "2023-06-18"), "news", "2023-06-19");
    private static readonly Report _other = Reports.Of(Statement("RU:Sergei Lavrov", "2023-06-19", "US"), "other", "2023-06-19");

    [Fact]
    public void Nothing_changed_writes_nothing()
    {
        var diff = Diff([_plan, _other], [_plan, _other]);

        diff.Changes.ShouldBeEmpty();
        diff.Upserts.ShouldBeEmpty();
        diff.Removals.ShouldBeEmpty();
    }

    [Fact]
    public void Changes_stand_in_the_order_of_their_kinds()
    {
        var diff = Diff([_other, _plan], [_plan, _news, Reports.Of(Statement("CN:Qin Gang", "2023-06-19", "US"), "third")]);

        diff.Changes.Select(change => change.Change).ShouldBe([ChangeKind.Retracted, ChangeKind.StatusChanged, ChangeKind.Created]);
        diff.Removals.ShouldBe([new EventId(_other.Mention.Id)]);
        diff.Changes[1].PreviousStatus.ShouldBe(EventStatus.Planned);
    }

    [Fact]
    public void A_split_is_told_on_both_parts_and_takes_no_living_one_away()
    {
        var far = _news with { Mention = _news.Mention with { Account = _news.Mention.Account with { Date = Date("2023-08-18") } } };

        var diff = Diff([_plan, _news], [_plan, far]);

        diff.Changes.Select(change => change.Change).ShouldBe([ChangeKind.Split, ChangeKind.Split]);
        diff.Changes.ShouldAllBe(change => change.PreviousIds.Count == 0);
        diff.Removals.ShouldBeEmpty();
    }

    [Fact]
    public void A_merge_takes_the_other_event_away_without_retracting_it()
    {
        var far = _news with { Mention = _news.Mention with { Account = _news.Mention.Account with { Date = Date("2023-08-18") } } };

        var diff = Diff([_plan, far], [_plan, _news]);

        var merged = diff.Changes.ShouldHaveSingleItem();
        merged.Change.ShouldBe(ChangeKind.Merged);
        merged.PreviousIds.ShouldBe([new EventId(_news.Mention.Id)]);
        diff.Removals.ShouldBe([new EventId(_news.Mention.Id)]);
    }

    [Fact]
    public void A_time_of_recording_that_the_store_set_a_moment_later_is_no_change()
    {
        var undated = Reports.Of(Statement("RU:Sergei Lavrov", "2023-06-19", "US"), "other");
        var stored = undated with { Article = undated.Article with { RecordedAt = undated.Article.RecordedAt.AddSeconds(2) } };

        Diff([stored], [undated]).Changes.ShouldBeEmpty();
    }

    private static ChangeDiff Diff(Report[] before, Report[] after) => new(_resolver.Resolve(before), _resolver.Resolve(after), []);
}
