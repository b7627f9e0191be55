using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SQLitePCL;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

/// <summary>Damage is found when a file is opened, and the file stays as it is.</summary>
public sealed class SqliteHealthTests : IDisposable
{
    private const int Page = 4096;
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(1);
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_spoilt_page_that_no_query_needs_is_found_at_the_start_and_the_file_is_left_as_it_is()
    {
        await FillAsync(articles: 6, characters: 150_000);
        Spoil();
        var spoilt = await File.ReadAllBytesAsync(_database.Path, Cancellation);
        await using (var store = SqliteStore.OpenAt(_database.Path))
        {
            var fault = await Should.ThrowAsync<StorageException>(() => store.Feed.PositionAsync(Cancellation));

            fault.Fault.ShouldBe(StorageFault.Corrupt);
            fault.Message.ShouldContain(_database.Path);
            fault.Message.ShouldContain("damaged");
            fault.Message.ShouldContain("backup");
            fault.IsTransient.ShouldBeFalse();
            await Should.ThrowAsync<StorageException>(() => store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("b").Build()));
        }

        (await File.ReadAllBytesAsync(_database.Path, Cancellation)).ShouldBe(spoilt);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_found_at_the_start()
    {
        await FillAsync(articles: 6, characters: 150_000);
        await using (var file = File.Open(_database.Path, FileMode.Open))
            file.SetLength(file.Length - (5 * Page));
        await using var store = SqliteStore.OpenAt(_database.Path);

        (await Should.ThrowAsync<StorageException>(() => store.Feed.PositionAsync(Cancellation))).Fault.ShouldBe(StorageFault.Corrupt);
    }

    [Fact]
    public async Task The_check_can_be_left_out()
    {
        await FillAsync(articles: 6, characters: 150_000);
        Spoil();
        await using var store = SqliteStore.OpenAt(_database.Path, options => options.CheckMilliseconds = 0);

        (await store.Feed.PositionAsync(Cancellation)).ShouldBe(6);
    }

    [Fact]
    public async Task A_file_that_takes_longer_is_checked_in_part_and_serves()
    {
        await FillAsync(articles: 6, characters: 150_000);
        await using var services = SqliteStore.Services(_database.Path, options => options.CheckMilliseconds = 0);
        var connections = services.GetRequiredService<SqliteConnections>();

        var (part, whole, rows) = await connections.ReadAsync(
            session => (CheckWhileTimePasses(session), Check(session, TimeProvider.System), session.Scalar("SELECT count(*) FROM article")),
            Cancellation);

        (part, whole, rows).ShouldBe((false, true, 6));
    }

    // The limit passes in the middle of the check, however fast the machine is.
    private bool CheckWhileTimePasses(SqliteSession session)
    {
        var clock = new FakeTimeProvider();
        raw.sqlite3_progress_handler(
            session.Handle, 1,
            _ =>
            {
                clock.Advance(_limit);
                return 0;
            },
            null);
        try
        {
            return Check(session, clock);
        }
        finally
        {
            raw.sqlite3_progress_handler(session.Handle, 0, null, null);
        }
    }

    private bool Check(SqliteSession session, TimeProvider clock) => SqliteHealth.Check(session, _database.Path, _limit, clock);

    private async Task FillAsync(int articles, int characters)
    {
        await using var store = SqliteStore.OpenAt(_database.Path);
        for (var i = 0; i < articles; i++)
            await store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"a{i}").Version(1, new string('x', characters)).Build());
    }

    // The header of a page in the middle, among those of texts.
    private void Spoil()
    {
        using var file = File.Open(_database.Path, FileMode.Open);
        var pages = file.Length / Page;
        for (var page = pages / 3; page < pages - 2; page++)
        {
            file.Position = page * Page;
            file.Write([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        }
    }
}
