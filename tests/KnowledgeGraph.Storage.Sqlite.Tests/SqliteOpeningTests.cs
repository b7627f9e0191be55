using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>Files that can't be opened as a store.</summary>
public sealed class SqliteOpeningTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_missing_folder_is_made()
    {
        var path = Path.Combine(_database.Folder, "not", "there", "yet", "store.db");
        await using var store = SqliteStore.OpenAt(path);

        (await store.Feed.PositionAsync(Cancellation)).ShouldBe(0);
        File.Exists(path).ShouldBeTrue();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_named_with_the_remedy()
    {
        var file = Path.Combine(_database.Folder, "file");
        await File.WriteAllTextAsync(file, "in the way", Cancellation);
        await using var store = SqliteStore.OpenAt(Path.Combine(file, "store.db"));

        await FaultAsync(store, StorageFault.Unavailable, "can't be made", "Store:Path");
    }

    [Fact]
    public async Task A_path_that_is_a_folder_is_refused()
    {
        await using var store = SqliteStore.OpenAt(_database.Folder);

        await FaultAsync(store, StorageFault.Unavailable, _database.Folder, "can't be opened");
    }

    [Fact]
    public async Task A_file_without_the_right_to_write_can_be_read_but_not_written()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess || OperatingSystem.IsWindows(), "A privileged user may write every file.");
        await using (var first = SqliteStore.OpenAt(_database.Path))
            await first.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("a").Build());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(_database.Path, UnixFileMode.UserRead);
        await using var store = SqliteStore.OpenAt(_database.Path);

        (await store.Feed.PositionAsync(Cancellation)).ShouldBe(1);
        (await Should.ThrowAsync<StorageException>(() => store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article("b").Build())))
            .Fault.ShouldBe(StorageFault.ReadOnly);
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_refused_and_left_as_it_is()
    {
        var text = string.Concat(Enumerable.Repeat("This is no database. ", 500));
        await File.WriteAllTextAsync(_database.Path, text, Cancellation);
        await using (var store = SqliteStore.OpenAt(_database.Path))
            await FaultAsync(store, StorageFault.Corrupt, "is no SQLite store", "Store:Path");

        (await File.ReadAllTextAsync(_database.Path, Cancellation)).ShouldBe(text);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        using (var other = RawDatabase.Open(_database.Path))
            other.Run("CREATE TABLE recipe (name TEXT)");
        await using (var store = SqliteStore.OpenAt(_database.Path))
            await FaultAsync(store, StorageFault.Corrupt, "another program", "Store:Path");

        using var after = RawDatabase.Open(_database.Path);
        after.List<long>("SELECT count(*) FROM sqlite_schema").ShouldBe([1]);
    }

    [Fact]
    public async Task A_damaged_page_is_told_with_the_remedy()
    {
        await using (var store = SqliteStore.OpenAt(_database.Path))
        {
            for (var i = 0; i < 20; i++)
                await store.AddAsync(EventBuilder.Visit(), ArticleBuilder.Article($"a{i}").Build());
        }

        SpoilAllButTheFirstPage();
        await using var spoilt = SqliteStore.OpenAt(_database.Path);

        await FaultAsync(spoilt, StorageFault.Corrupt, "damaged", "backup");
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_with_both_versions()
    {
        await using (var store = SqliteStore.OpenAt(_database.Path))
            await store.Feed.PositionAsync(Cancellation);
        using (var raw = RawDatabase.Open(_database.Path))
            raw.Run("INSERT INTO migration (number, name, fingerprint, applied_at) VALUES (999, '0999_future.sql', '', '2030-01-01')");
        await using var newer = SqliteStore.OpenAt(_database.Path);

        await FaultAsync(newer, StorageFault.NewerVersion, "schema 999", $"up to {SqliteMigration.All[^1].Number}");
    }

    [Theory]
    [InlineData("UPDATE migration SET fingerprint = 'other' WHERE number = 2")]
    [InlineData("ALTER TABLE migration DROP COLUMN fingerprint")]
    public async Task A_store_that_another_text_of_a_migration_made_is_refused_with_the_remedy(string older)
    {
        await using (var store = SqliteStore.OpenAt(_database.Path))
            await store.Feed.PositionAsync(Cancellation);
        using (var raw = RawDatabase.Open(_database.Path))
            raw.Run(older);
        await using var reopened = SqliteStore.OpenAt(_database.Path);

        await FaultAsync(reopened, StorageFault.NewerVersion, _database.Path, "another build", "'export'", "Store:Path");
    }

    private static async Task FaultAsync(StoreUnderTest store, StorageFault fault, params string[] words)
    {
        var exception = await Should.ThrowAsync<StorageException>(() => store.Events.QueryAsync(new(), Events.EventOrder.StartDesc, new(), Cancellation));
        exception.Fault.ShouldBe(fault, exception.Message);
        foreach (var word in words)
            exception.Message.ShouldContain(word);
    }

    private void SpoilAllButTheFirstPage()
    {
        const int Page = 4096;
        using var file = File.Open(_database.Path, FileMode.Open);
        file.Position = Page;
        var spoilt = new byte[file.Length - Page];
        Array.Fill(spoilt, (byte)0xFF);
        file.Write(spoilt);
    }
}
