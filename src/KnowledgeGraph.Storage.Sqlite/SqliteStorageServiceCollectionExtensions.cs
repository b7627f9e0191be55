using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Storage.Sqlite.Archives;
using KnowledgeGraph.Storage.Sqlite.Backups;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Inspections;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The embedded store as a service.</summary>
public static class SqliteStorageServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IEventStore"/>, <see cref="IEventStatistics"/>, <see cref="IArticleStore"/>, <see cref="IEventFeed"/> and what runs a store on one SQLite file.</summary>
    /// <remarks>The options come from the section <c>Store</c> of the configuration, when there is one, then from <paramref name="configure"/>. The file is opened, made and migrated at the first use.</remarks>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, Action<SqliteStorageOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<SqliteStorageOptions>()
            .Configure<IServiceProvider>((options, provider) =>
                provider.GetService<IConfiguration>()?.GetSection(SqliteStorageOptions.Section).Bind(options))
            .Configure(options => configure?.Invoke(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddOptions<ChangeLogOptions>()
            .Configure<IServiceProvider>((options, provider) =>
                provider.GetService<IConfiguration>()?.GetSection(ChangeLogOptions.Section).Bind(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SqliteConnections>();
        services.TryAddSingleton<ChangeSignal>();
        services.TryAddSingleton<IEventStore, SqliteEventStore>();
        services.TryAddSingleton<IEventStatistics, SqliteEventStatistics>();
        services.TryAddSingleton<IReportTexts, SqliteReportTexts>();
        services.TryAddSingleton<IOfficeReports, SqliteOfficeReports>();
        services.TryAddSingleton<IPeopleReports, SqlitePeopleReports>();
        services.TryAddSingleton<IReportScan, SqliteReportScan>();
        services.TryAddSingleton<IReportHistory, SqliteReportHistory>();
        services.TryAddSingleton<IArticleStore, SqliteArticleStore>();
        services.TryAddSingleton<IJudgementStore, SqliteJudgementStore>();
        services.TryAddSingleton<IEventFeed, SqliteEventFeed>();
        services.TryAddSingleton<IStoreArchive, SqliteStoreArchive>();
        services.TryAddSingleton<IStoreBackup, SqliteStoreBackup>();
        services.TryAddSingleton<IStoreInspection, SqliteStoreInspection>();
        return services;
    }
}
