using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>Faults of an open store, on a real file.</summary>
public sealed class SqliteFaultTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_store_that_another_process_writes_to_is_locked_until_it_ends()
    {
        await using var store = SqliteStore.OpenAt(_database.Path, options => options.BusyTimeoutMilliseconds = 20);
        await store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        using var other = RawDatabase.Open(_database.Path);
        other.Run("BEGIN IMMEDIATE");

        var exception = await Should.ThrowAsync<StorageException>(() => store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("b").Build()));
        var read = await store.Feed.PositionAsync(Cancellation);
        other.Run("ROLLBACK");
        await store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("b").Build());

        exception.Fault.ShouldBe(StorageFault.Locked);
        exception.IsTransient.ShouldBeTrue();
        exception.Message.ShouldContain(_database.Path);
        read.ShouldBe(1);
        (await store.Feed.PositionAsync(Cancellation)).ShouldBe(2);
    }

    [Fact]
    public async Task A_full_disk_keeps_nothing_of_the_commit_and_the_store_goes_on()
    {
        await using var services = SqliteStore.Services(_database.Path);
        var store = services.GetRequiredService<IEventStore>();
        var connections = services.GetRequiredService<SqliteConnections>();
        await LimitAsync(connections, 0);

        var exception = await Should.ThrowAsync<StorageException>(() => store.CommitAsync(LargeCommit(), Cancellation));
        await LimitAsync(connections, 100_000);
        var position = await services.GetRequiredService<IEventFeed>().PositionAsync(Cancellation);

        exception.Fault.ShouldBe(StorageFault.Full);
        exception.Message.ShouldContain("Make room");
        position.ShouldBe(0);
        (await store.CommitAsync(LargeCommit(), Cancellation)).ShouldBe(new(true, 1));
    }

    [Fact]
    public async Task A_store_that_may_not_be_written_is_read_only()
    {
        await using var services = SqliteStore.Services(_database.Path);
        await services.GetRequiredService<SqliteConnections>().WriteAsync(
            session =>
            {
                session.Execute("PRAGMA query_only = ON");
                return 0;
            },
            Cancellation);

        var exception = await Should.ThrowAsync<StorageException>(() => services.GetRequiredService<IEventStore>().CommitAsync(LargeCommit(), Cancellation));

        exception.Fault.ShouldBe(StorageFault.ReadOnly);
        exception.IsTransient.ShouldBeFalse();
        exception.Message.ShouldContain("right to write");
    }

    [Fact]
    public async Task A_commit_that_contradicts_the_store_writes_nothing()
    {
        await using var store = SqliteStore.OpenAt(_database.Path);
        var article = ArticleBuilder.Article("a").Build();
        var mention = EventBuilder.Visit().Mention(article);
        await store.CommitAsync(TestCommits.Of([new(article, [mention], 0)], []));
        await store.CommitAsync(TestCommits.Of([new(article with { Version = 2 }, [], 1)], []));

        // The revision was given before and superseded; it can't be given again.
        await Should.ThrowAsync<InvalidOperationException>(() => store.CommitAsync(TestCommits.Of([new(article with { Version = 3 }, [mention], 2)], [])));

        (await store.Articles.FindArticlesAsync([article.Id], Cancellation))[article.Id].Article.Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_cancelled_call_ends_as_such()
    {
        await using var store = SqliteStore.OpenAt(_database.Path);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => store.Events.SummariseAsync(new(), cancelled.Token));
    }

    private static Task<int> LimitAsync(SqliteConnections connections, int pages) => connections.WriteAsync(
        session =>
        {
            // Fewer pages than there are means: as many as there are.
            session.Execute($"PRAGMA max_page_count = {Math.Max(1, pages)}");
            return 0;
        },
        Cancellation);

    private static Events.EventCommit LargeCommit()
    {
        var article = ArticleBuilder.Article("large").Version(1, new string('x', 200_000)).Build();
        var mention = EventBuilder.Visit().Mention(article);
        return TestCommits.Of([new(article, [mention], 0)], [EventBuilder.Visit().Event((mention, article))]);
    }
}
