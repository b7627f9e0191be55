using System.Diagnostics;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>Two users of one file that share nothing but the file.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_follower_sees_the_commit_of_another_process_within_a_second()
    {
        await using var here = SqliteStore.OpenAt(_database.Path);
        await using var there = SqliteStore.OpenAt(_database.Path);
        await using var follower = here.Feed.FollowAsync(0, Cancellation).GetAsyncEnumerator(Cancellation);
        var next = follower.MoveNextAsync().AsTask();
        await Task.Delay(50, Cancellation);

        var resolved = await there.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        var watch = Stopwatch.StartNew();

        (await next.WaitAsync(TimeSpan.FromSeconds(10), Cancellation)).ShouldBeTrue();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
        follower.Current.Event.ShouldBe(resolved);
    }

    [Fact]
    public async Task Writers_of_two_processes_leave_no_gap()
    {
        await using var one = SqliteStore.OpenAt(_database.Path);
        await using var other = SqliteStore.OpenAt(_database.Path);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(
            async () =>
            {
                for (var i = 0; i < 15; i++)
                    await (writer % 2 == 0 ? one : other).AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"{writer}-{i}").Build());
            },
            Cancellation)));

        var changes = await one.Feed.ReadAsync(0, 500, Cancellation);
        changes.Select(change => change.Sequence).ShouldBe(Enumerable.Range(1, 120).Select(n => (long)n));
        changes.Select(change => change.EventId).Distinct().Count().ShouldBe(120);
    }
}
