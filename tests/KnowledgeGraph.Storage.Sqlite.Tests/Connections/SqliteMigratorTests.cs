using KnowledgeGraph.TestSupport;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Connections;

public sealed class SqliteMigratorTests : IDisposable
{
    private readonly TemporaryDatabase _database = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Of_many_that_start_at_once_one_migrates()
    {
        var stores = Enumerable.Range(0, 8).Select(_ => SqliteStore.OpenAt(_database.Path)).ToList();

        var positions = await Task.WhenAll(stores.Select(store => Task.Run(() => store.Feed.PositionAsync(Cancellation), Cancellation)));
        foreach (var store in stores)
            await store.DisposeAsync();

        positions.ShouldAllBe(position => position == 0);
        Migrations().ShouldBe(SqliteMigration.All.Select(migration => $"{migration.Number} {migration.Name}"));
    }

    [Fact]
    public async Task A_current_store_opens_while_another_process_writes()
    {
        await using (var first = SqliteStore.OpenAt(_database.Path))
            await first.Feed.PositionAsync(Cancellation);
        using var other = new SqliteConnection($"Data Source={_database.Path};Pooling=False");
        other.Open();
        using var command = other.CreateCommand();
        command.CommandText = "BEGIN IMMEDIATE";
        command.ExecuteNonQuery();

        await using var store = SqliteStore.OpenAt(_database.Path, options => options.BusyTimeoutMilliseconds = 20);

        (await store.Feed.PositionAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public void Migrations_are_numbered_from_1_without_gaps() =>
        SqliteMigration.All.Select(migration => migration.Number).ShouldBe(Enumerable.Range(1, SqliteMigration.All.Count));

    private List<string> Migrations()
    {
        using var connection = new SqliteConnection($"Data Source={_database.Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT number || ' ' || name FROM migration ORDER BY number";
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }
}
