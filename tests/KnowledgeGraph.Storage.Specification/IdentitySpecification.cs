using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.TestSupport;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Storage.Specification;

/// <summary>Every id that was ever given answers.</summary>
public abstract class IdentitySpecification : SpecificationOfStore
{
    private readonly Article _first = ArticleBuilder.Article("first").Published(2023, 3, 20).Build();
    private readonly Article _second = ArticleBuilder.Article("second").Published(2023, 3, 21).Build();

    [Fact]
    public async Task Every_member_answers_for_its_event()
    {
        var (resolved, first, second) = await StoreTwoReportsAsync();

        var found = await Store.Events.FindEventsAsync([new(first.Id), new(second.Id), new("never given")], Cancellation);

        found.Keys.ShouldBe([new(first.Id), new(second.Id)], ignoreOrder: true);
        found.Values.ShouldAllBe(value => value == resolved);
    }

    [Fact]
    public async Task A_replaced_mention_answers_with_the_event_of_its_replacement_over_many_steps()
    {
        var before = EventBuilder.Visit("CN", "RU").Mention(_first);
        await Store.CommitAsync(TestCommits.Of([new(_first, [before], 0)], [EventBuilder.Visit("CN", "RU").Event((before, _first))]));
        var replaced = await ReplaceAsync(EventBuilder.Visit("CN", "BY"), 2, before.Id, new(before.Id));
        var again = await ReplaceAsync(EventBuilder.Visit("CN", "KZ"), 3, replaced.Members[0], replaced.Id);

        var found = await Store.Events.FindEventsAsync([new(before.Id), replaced.Id], Cancellation);

        found[new(before.Id)].ShouldBe(again);
        found[replaced.Id].ShouldBe(again);
        (await Store.Events.FindGoneAsync(new(before.Id), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task An_event_whose_anchor_was_withdrawn_still_answers_to_its_id()
    {
        var (resolved, _, second) = await StoreTwoReportsAsync();
        var rest = EventBuilder.Visit().Event((second, _second));

        await Store.CommitAsync(TestCommits.Of([new(_first with { Version = 2 }, [], 1)], [rest]) with { Removals = [resolved.Id] });

        (await Store.Events.FindEventsAsync([resolved.Id], Cancellation))[resolved.Id].ShouldBe(rest);
        (await Store.Events.FindGoneAsync(resolved.Id, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task An_event_whose_mentions_were_all_withdrawn_is_gone_under_each_id_with_its_last_state()
    {
        var (resolved, first, second) = await StoreTwoReportsAsync();

        await Store.CommitAsync(
            TestCommits.Of([new(_first with { Version = 2 }, [], 1), new(_second with { Version = 2 }, [], 1)], []) with { Removals = [resolved.Id] });

        (await Store.Events.FindEventsAsync([new(first.Id), new(second.Id)], Cancellation)).ShouldBeEmpty();
        (await Store.Events.FindGoneAsync(new(first.Id), Cancellation)).ShouldBe(resolved);
        (await Store.Events.FindGoneAsync(new(second.Id), Cancellation)).ShouldBe(resolved);
        (await Store.Events.FindGoneAsync(new("never given"), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task An_event_that_is_told_again_lives_again()
    {
        var resolved = await Store.AddAsync(EventBuilder.Visit(), _first);
        await Store.CommitAsync(TestCommits.Of([new(_first with { Retracted = true }, [], 1)], []) with { Removals = [resolved.Id] });
        var mention = EventBuilder.Visit().Mention(_first, revision: 2);

        await Store.CommitAsync(TestCommits.Of([new(_first, [mention], 1)], [resolved]));

        (await Store.Events.FindEventsAsync([resolved.Id], Cancellation))[resolved.Id].ShouldBe(resolved);
        (await Store.Events.FindGoneAsync(resolved.Id, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Members_of_a_split_event_answer_each_with_its_own()
    {
        var (_, first, second) = await StoreTwoReportsAsync();
        var one = EventBuilder.Visit().Event((first, _first));
        var other = EventBuilder.Visit().Event((second, _second));

        await Store.CommitAsync(TestCommits.Of([], [one, other]));

        var found = await Store.Events.FindEventsAsync([one.Id, other.Id], Cancellation);
        found[one.Id].ShouldBe(one);
        found[other.Id].ShouldBe(other);
    }

    private async Task<(ResolvedEvent Event, Mention First, Mention Second)> StoreTwoReportsAsync()
    {
        var (first, second) = (EventBuilder.Visit().Mention(_first), EventBuilder.Visit().Mention(_second));
        var resolved = EventBuilder.Visit().Event((first, _first), (second, _second));
        await Store.CommitAsync(TestCommits.Of([new(_first, [first], 0), new(_second, [second], 0)], [resolved]));
        return (resolved, first, second);
    }

    private async Task<ResolvedEvent> ReplaceAsync(EventBuilder builder, int version, MentionId old, EventId oldEvent)
    {
        var article = _first with { Version = version };
        var mention = builder.Mention(article, replaces: old);
        var resolved = builder.Event((mention, article));
        await Store.CommitAsync(TestCommits.Of([new(article, [mention], version - 1)], [resolved]) with { Removals = [oldEvent] });
        return resolved;
    }
}
