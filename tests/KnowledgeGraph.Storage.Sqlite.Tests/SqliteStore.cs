using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>A store on a file of its own.</summary>
internal static class SqliteStore
{
    public static StoreUnderTest Open(Action<SqliteStorageOptions>? configure = null, TimeProvider? clock = null)
    {
        var database = new TemporaryDatabase();
        var services = new ServiceCollection();
        if (clock is not null)
            services.AddSingleton(clock);
        services.AddSqliteStorage(options =>
        {
            options.Path = database.Path;
            configure?.Invoke(options);
        });
        return Of(services.BuildServiceProvider(), database);
    }

    /// <summary>A second user of the file of another store, as another process would be.</summary>
    public static StoreUnderTest OpenAt(string path)
    {
        var services = new ServiceCollection();
        services.AddSqliteStorage(options => options.Path = path);
        return Of(services.BuildServiceProvider(), null);
    }

    private static StoreUnderTest Of(ServiceProvider provider, TemporaryDatabase? database) => new(
        provider.GetRequiredService<IEventStore>(), provider.GetRequiredService<IArticleStore>(), provider.GetRequiredService<IEventFeed>(),
        new Owner(provider, database));

    private sealed class Owner(ServiceProvider provider, TemporaryDatabase? database) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await provider.DisposeAsync();
            database?.Dispose();
        }
    }
}
