using KnowledgeGraph.Storage.Archives;
using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite.Backups;

public sealed class SqliteStoreBackupTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Copy => Path.Combine(_database.Folder, "copies", "copy.db");

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_backup_while_writers_write_is_one_whole_instant_of_the_store()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        await using var services = SqliteStore.Services(_database.Path);
        await FillAsync(services, "before", 30);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => WriteUntilAsync(stop.Token), Cancellation);

        await services.GetRequiredService<IStoreBackup>().BackupAsync(Copy, null, Cancellation);
        await stop.CancelAsync();
        await writing;

        await using var copy = SqliteStore.OpenAt(Copy);
        var articles = await copy.Articles.CountAsync(new(), Cancellation);
        articles.ShouldBeGreaterThanOrEqualTo(30);
        (await copy.Feed.PositionAsync(Cancellation)).ShouldBe(articles);
        (await copy.Feed.ReadAsync(0, 10_000, Cancellation)).Select(change => change.Sequence).ShouldBe(Enumerable.Range(1, (int)articles).Select(i => (long)i));
        (await copy.Events.SummariseAsync(new(), Cancellation)).TotalCount.ShouldBe(articles);
    }

    [Fact]
    public async Task A_store_that_was_lost_is_restored_as_it_was()
    {
        string before;
        await using (var services = SqliteStore.Services(_database.Path))
        {
            await FillAsync(services, "a", 10);
            await BackUpAsync(services);
            before = await CanonicalAsync(services);
            await FillAsync(services, "later", 5);
        }

        File.Delete(_database.Path);
        var former = await RestoreAsync(replace: false);

        former.ShouldBeNull();
        await using var restored = SqliteStore.Services(_database.Path);
        (await CanonicalAsync(restored)).ShouldBe(before);
        Directory.EnumerateFiles(_database.Folder).Select(Path.GetFileName).ShouldNotContain(name => name!.Contains("restoring", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_that_holds_something_is_left_alone_unless_it_is_to_be_put_aside()
    {
        await using (var services = SqliteStore.Services(_database.Path))
        {
            await FillAsync(services, "a", 3);
            await BackUpAsync(services);
            await FillAsync(services, "later", 2);
        }

        (await Should.ThrowAsync<StorageException>(() => RestoreAsync(replace: false))).Fault.ShouldBe(StorageFault.NotEmpty);
        var former = await RestoreAsync(replace: true);

        (await CountAsync(_database.Path)).ShouldBe(3);
        (await CountAsync(former!)).ShouldBe(5);
    }

    [Fact]
    public async Task A_broken_store_is_put_aside_and_not_overwritten()
    {
        await using (var services = SqliteStore.Services(_database.Path))
        {
            await FillAsync(services, "a", 3);
            await BackUpAsync(services);
        }

        await File.WriteAllTextAsync(_database.Path, "This was a store once.", Cancellation);
        (await Should.ThrowAsync<StorageException>(() => RestoreAsync(replace: false))).Fault.ShouldBe(StorageFault.NotEmpty);
        var former = await RestoreAsync(replace: true);

        (await File.ReadAllTextAsync(former!, Cancellation)).ShouldBe("This was a store once.");
        (await CountAsync(_database.Path)).ShouldBe(3);
    }

    [Fact]
    public async Task A_store_that_is_open_is_not_replaced()
    {
        await using var services = SqliteStore.Services(_database.Path);
        await FillAsync(services, "a", 3);
        await BackUpAsync(services);

        var fault = await Should.ThrowAsync<StorageException>(() => RestoreAsync(replace: true));

        fault.Fault.ShouldBe(StorageFault.Locked);
        fault.Message.ShouldContain("End the server");
        (await services.GetRequiredService<IEventFeed>().PositionAsync(Cancellation)).ShouldBe(3);
    }

    [Fact]
    public async Task A_backup_never_overwrites_a_file()
    {
        await using var services = SqliteStore.Services(_database.Path);
        await FillAsync(services, "a", 1);
        await BackUpAsync(services);
        var bytes = await File.ReadAllBytesAsync(Copy, Cancellation);

        (await Should.ThrowAsync<StorageException>(() => services.GetRequiredService<IStoreBackup>().BackupAsync(Copy, null, Cancellation)))
            .Message.ShouldContain("exists already");

        (await File.ReadAllBytesAsync(Copy, Cancellation)).ShouldBe(bytes);
    }

    [Fact]
    public async Task A_damaged_or_foreign_backup_is_refused_before_the_store_is_touched()
    {
        await using (var services = SqliteStore.Services(_database.Path))
            await FillAsync(services, "a", 2);
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        await File.WriteAllTextAsync(Copy, "no store", Cancellation);

        (await Should.ThrowAsync<StorageException>(() => RestoreAsync(replace: true))).Fault.ShouldBe(StorageFault.Corrupt);
        File.Delete(Copy);
        (await Should.ThrowAsync<StorageException>(() => RestoreAsync(replace: true))).Message.ShouldContain("There is no file");

        (await CountAsync(_database.Path)).ShouldBe(2);
    }

    private async Task WriteUntilAsync(CancellationToken stop)
    {
        await using var other = SqliteStore.Services(_database.Path);
        for (var i = 0; !stop.IsCancellationRequested; i++)
            await FillAsync(other, $"meanwhile-{i}", 1);
    }

    private async Task BackUpAsync(ServiceProvider services)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        await services.GetRequiredService<IStoreBackup>().BackupAsync(Copy, null, Cancellation);
    }

    private async Task<string?> RestoreAsync(bool replace)
    {
        await using var services = SqliteStore.Services(_database.Path);
        return await services.GetRequiredService<IStoreBackup>().RestoreAsync(Copy, replace, null, Cancellation);
    }

    private static async Task FillAsync(ServiceProvider services, string name, int articles)
    {
        for (var i = 0; i < articles; i++)
        {
            var article = ArticleBuilder.Article($"{name}-{i}").Build();
            var mention = EventBuilder.Visit().Mention(article);
            await services.GetRequiredService<IEventStore>().CommitAsync(
                TestCommits.Of([new(article, [mention], 0)], [EventBuilder.Visit().Event((mention, article))]), Cancellation);
        }
    }

    private static async Task<long> CountAsync(string path)
    {
        await using var store = SqliteStore.OpenAt(path);
        return await store.Articles.CountAsync(new(), Cancellation);
    }

    private static async Task<string> CanonicalAsync(ServiceProvider services)
    {
        using var stream = new MemoryStream();
        await ArchiveLines.WriteAsync(CanonicalArchive.OfAsync(services.GetRequiredService<IStoreArchive>(), Cancellation), stream, Cancellation);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
