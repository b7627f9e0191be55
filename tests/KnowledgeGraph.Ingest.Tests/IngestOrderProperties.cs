using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Domain.Events;
using static KnowledgeGraph.Ingest.Tests.PipelineOnStore;
using static KnowledgeGraph.TestSupport.Accounts;

namespace KnowledgeGraph.Ingest.Tests;

public sealed class IngestOrderProperties
{
    private static readonly string[] _who =
        ["CN+RU", "CN:Xi Jinping+RU:Vladimir Putin", "CN:Qin Gang+RU:Sergei Lavrov", "CN:Xi Jinping+RU", "CN+RU+KZ", "EU+CN", "CN+FR"];

    private static readonly string?[] _dates = [null, "2023-03-19", "2023-03-20", "2023-03-20", "2023-03-21", "2023-03-20/2023-03-22", "2023-03", "2023"];

    // Few cases: each runs on real files. The resolver alone is tried on many more.
    [Property(MaxTest = 12)]
    public Property Any_order_and_any_batching_give_the_same_events() => Prop.ForAll(Arb.From(Scenario()), scenario =>
        OrderMakesNoDifferenceAsync(scenario.Articles, scenario.Order).GetAwaiter().GetResult());

    private static async Task<bool> OrderMakesNoDifferenceAsync(IncomingArticle[] articles, int[] order)
    {
        await using var atOnce = new PipelineOnStore();
        await atOnce.IngestAsync(articles);
        await using var oneByOne = new PipelineOnStore();
        foreach (var index in order)
            await oneByOne.IngestAsync(articles[index]);

        var (one, other) = (await atOnce.AllAsync(), await oneByOne.AllAsync());
        one.Select(Told).ShouldBe(other.Select(Told));
        (await oneByOne.FromScratchAsync()).Select(Told).ShouldBe(other.Select(Told));
        (await LastStatesAsync(oneByOne)).ShouldBe(other.Select(e => e.Id).Order());
        return true;
    }

    // All but the times at which articles without a publication were recorded.
    private static string Told(ResolvedEvent e) => string.Join(' ',
        e.Id, e.Account, string.Join(',', e.Members), string.Join(',', e.History.Select(step => $"{step.Status}:{step.Mention}")), e.Confidence, e.Voices,
        e.Reports, e.Contradictions, e.Cancels, e.CancelledBy, e.During, e.RescheduledAs);

    // Who follows the log knows the events that live.
    private static async Task<IEnumerable<EventId>> LastStatesAsync(PipelineOnStore store)
    {
        var live = new HashSet<EventId>();
        foreach (var change in await store.ChangesAsync())
        {
            live.ExceptWith(change.PreviousIds);
            if (change.Change == ChangeKind.Retracted)
                live.Remove(change.EventId);
            else
                live.Add(change.EventId);
        }

        return live.Order();
    }

    private static Gen<(IncomingArticle[] Articles, int[] Order)> Scenario() =>
        from count in Gen.Choose(2, 9)
        from accounts in Account().ArrayOf(count * 2)
        from published in Gen.Choose(-3, 9).ArrayOf(count)
        from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        select (Enumerable.Range(0, count).Select(i => Line(
            $"article-{i}", published[i] < 0 ? null : $"2023-03-{18 + published[i]:00}", accounts[i * 2], accounts[i * 2 + 1])).ToArray(), order);

    private static Gen<DiplomaticEvent> Account() =>
        from kind in Gen.Choose(0, 5)
        from who in Gen.Elements(_who)
        from date in Gen.Elements(_dates)
        from status in Gen.Elements(EventStatus.Occurred, EventStatus.Planned)
        select One(kind, who, date, status);

    private static DiplomaticEvent One(int kind, string who, string? date, EventStatus status)
    {
        var sides = who.Split('+');
        return kind switch
        {
            0 or 1 => Meeting(who, date, status),
            2 => Visit(sides[0], sides[1], date, status),
            3 => Cancellation(sides[0], sides[1], date, EventKind.Visit, CancellationForm.Postponed, "2023-03-21"),
            4 => Cancellation(sides[0], sides[1], date, EventKind.Meeting),
            _ => Statement(sides[0], date, "US"),
        };
    }
}
