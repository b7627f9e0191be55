using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>What the store takes from the clock.</summary>
public sealed class ClockTests : IDisposable
{
    private static readonly DateTimeOffset _noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryDatabase _database = new();
    private readonly FakeTimeProvider _clock = new(_noon);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Recording_carries_the_instant_of_the_clock()
    {
        await using var store = SqliteStore.OpenAt(_database.Path, clock: _clock);
        var article = ArticleBuilder.Article("a").Build();
        await store.AddAsync(EventBuilder.Visit(), article);

        (await store.Feed.ReadAsync(0, 1, Cancellation))[0].RecordedAt.ShouldBe(_noon);
        (await store.Articles.FindArticlesAsync([article.Id], Cancellation))[article.Id].Article.RecordedAt.ShouldBe(_noon);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_set_back_the_log()
    {
        await using (var store = SqliteStore.OpenAt(_database.Path, clock: _clock))
            await store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        await using var later = SqliteStore.OpenAt(_database.Path, clock: new FakeTimeProvider(_noon.AddHours(-3)));

        await later.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("b").Build());

        (await later.Feed.ReadAsync(0, 2, Cancellation)).Select(change => change.RecordedAt).ShouldBe([_noon, _noon.AddTicks(1)]);
    }

    [Fact]
    public async Task A_follower_looks_for_other_processes_at_every_poll()
    {
        await using var here = SqliteStore.OpenAt(_database.Path, clock: _clock);
        await using var there = SqliteStore.OpenAt(_database.Path);
        await using var follower = here.Feed.FollowAsync(0, Cancellation).GetAsyncEnumerator(Cancellation);
        var next = follower.MoveNextAsync().AsTask();
        await Task.Delay(300, Cancellation);
        await there.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        await Task.Delay(300, Cancellation);
        next.IsCompleted.ShouldBeFalse();

        _clock.Advance(TimeSpan.FromMilliseconds(SqliteStorageOptions.DefaultPollMilliseconds));

        (await next.WaitAsync(TimeSpan.FromSeconds(10), Cancellation)).ShouldBeTrue();
    }
}
