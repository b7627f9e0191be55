using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite;

public sealed class SqliteEventFeedTests : EventFeedSpecification
{
    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 0)]
    public async Task A_position_before_what_is_kept_is_too_old(int dropped, long after)
    {
        using var database = new TemporaryDatabase();
        await using var services = SqliteStore.Services(database.Path);
        await using (var store = SqliteStore.OpenAt(database.Path))
        {
            for (var i = 0; i < 3; i++)
                await store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"a{i}").Build());
        }

        await services.GetRequiredService<SqliteConnections>().WriteAsync(
            session =>
            {
                session.Execute("DELETE FROM change WHERE sequence <= $dropped", dropped);
                return 0;
            },
            Cancellation);
        var feed = services.GetRequiredService<IEventFeed>();

        var exception = await Should.ThrowAsync<StorageException>(() => feed.ReadAsync(after, 10, Cancellation));

        exception.Fault.ShouldBe(StorageFault.CursorTooOld);
        exception.Message.ShouldContain($"begins after {dropped}");
        (await feed.ReadAsync(dropped, 10, Cancellation)).Count.ShouldBe(3 - dropped);
    }

    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult(SqliteStore.Open());
}
