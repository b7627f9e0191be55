using KnowledgeGraph.Storage.Specification;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Storage.Sqlite;

/// <summary>A store on a file of its own, or a second user of a file, as another process would be.</summary>
internal static class SqliteStore
{
    public static StoreUnderTest Open(ChangeLogOptions? log = null, TimeProvider? clock = null)
    {
        var database = new TemporaryDatabase();
        var services = Services(database.Path, clock: clock, log: log);
        return new(
            services.GetRequiredService<IEventStore>(), services.GetRequiredService<IArticleStore>(), services.GetRequiredService<IEventFeed>(),
            new Owner(services, database))
        {
            Statistics = services.GetRequiredService<IEventStatistics>(),
            Texts = services.GetRequiredService<IReportTexts>(),
            People = services.GetRequiredService<IPeopleReports>(),
            Offices = services.GetRequiredService<IOfficeReports>(),
            Judgements = services.GetRequiredService<IJudgementStore>(),
            History = services.GetRequiredService<IReportHistory>(),
            Archive = services.GetRequiredService<IStoreArchive>(),
            Inspection = services.GetRequiredService<IStoreInspection>(),
        };
    }

    public static StoreUnderTest OpenAt(string path, Action<SqliteStorageOptions>? configure = null, TimeProvider? clock = null)
    {
        var services = Services(path, configure, clock);
        return new(
            services.GetRequiredService<IEventStore>(), services.GetRequiredService<IArticleStore>(), services.GetRequiredService<IEventFeed>(), services)
        {
            Statistics = services.GetRequiredService<IEventStatistics>(),
            Texts = services.GetRequiredService<IReportTexts>(),
            People = services.GetRequiredService<IPeopleReports>(),
            Offices = services.GetRequiredService<IOfficeReports>(),
            Judgements = services.GetRequiredService<IJudgementStore>(),
            History = services.GetRequiredService<IReportHistory>(),
            Archive = services.GetRequiredService<IStoreArchive>(),
            Inspection = services.GetRequiredService<IStoreInspection>(),
        };
    }

    public static ServiceProvider Services(
        string path, Action<SqliteStorageOptions>? configure = null, TimeProvider? clock = null, ChangeLogOptions? log = null)
    {
        var services = new ServiceCollection();
        if (clock is not null)
            services.AddSingleton(clock);
        services.AddSqliteStorage(options =>
        {
            options.Path = path;
            configure?.Invoke(options);
        });
        services.Configure<ChangeLogOptions>(options => (options.KeepChanges, options.KeepDays) = (log?.KeepChanges, log?.KeepDays));
        return services.BuildServiceProvider();
    }

    private sealed class Owner(ServiceProvider services, TemporaryDatabase database) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await services.DisposeAsync();
            database.Dispose();
        }
    }
}
