using System.Diagnostics;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.Time.Testing;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>Two users of one database that share nothing but the server.</summary>
[Collection(Neo4jServer.Collection)]
public sealed class TwoUsersTests(Neo4jServer server)
{
    private static readonly DateTimeOffset _noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_follower_sees_the_commit_of_another_process_soon_after_it()
    {
        await using var here = await Neo4jStore.OpenEmptyAsync(server);
        await using var there = await Neo4jStore.OpenAsync(server);
        await there.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("warm").Build());
        await using var follower = here.Feed.FollowAsync(1, Cancellation).GetAsyncEnumerator(Cancellation);
        var next = follower.MoveNextAsync().AsTask();
        await Task.Delay(50, Cancellation);

        var resolved = await there.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        var watch = Stopwatch.StartNew();

        (await next.WaitAsync(TimeSpan.FromSeconds(10), Cancellation)).ShouldBeTrue();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        follower.Current.Event.ShouldBe(resolved);
    }

    [Fact]
    public async Task Writers_of_two_processes_leave_no_gap_and_lose_no_event()
    {
        await using var one = await Neo4jStore.OpenEmptyAsync(server);
        await using var other = await Neo4jStore.OpenAsync(server);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(
            async () =>
            {
                for (var i = 0; i < 6; i++)
                    await (writer % 2 == 0 ? one : other).AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"{writer}-{i}").Build());
            },
            Cancellation)));

        var changes = await one.Feed.ReadAsync(0, 500, Cancellation);
        changes.Select(change => change.Sequence).ShouldBe(Enumerable.Range(1, 48).Select(n => (long)n));
        changes.Select(change => change.EventId).Distinct().Count().ShouldBe(48);
        changes.Select(change => change.RecordedAt).ShouldBeUnique();
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_set_back_the_log()
    {
        await using var store = await Neo4jStore.OpenEmptyAsync(server, clock: new FakeTimeProvider(_noon));
        await store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        await using var later = await Neo4jStore.OpenAsync(server, clock: new FakeTimeProvider(_noon.AddHours(-3)));

        await later.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("b").Build());

        (await later.Feed.ReadAsync(0, 2, Cancellation)).Select(change => change.RecordedAt).ShouldBe([_noon, _noon.AddTicks(1)]);
    }
}
