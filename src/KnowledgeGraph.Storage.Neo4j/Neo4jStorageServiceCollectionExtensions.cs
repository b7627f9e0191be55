using System.Net;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Archives;
using KnowledgeGraph.Storage.Neo4j.Inspections;
using KnowledgeGraph.Storage.Neo4j.Offices;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The store on a Neo4j server as a service.</summary>
public static class Neo4jStorageServiceCollectionExtensions
{
    // A server behind a name may move: connections are renewed at times.
    private static readonly TimeSpan _connectionLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Adds <see cref="IEventStore"/>, <see cref="IArticleStore"/> and <see cref="IEventFeed"/> on a Neo4j server.</summary>
    /// <remarks>The options come from the section <c>Neo4j</c> of the configuration, when there is one, then from <paramref name="configure"/>. The database is brought to the schema of this build at the first use.</remarks>
    public static IServiceCollection AddNeo4jStorage(this IServiceCollection services, Action<Neo4jStorageOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<Neo4jStorageOptions>()
            .Configure<IServiceProvider>((options, provider) =>
                provider.GetService<IConfiguration>()?.GetSection(Neo4jStorageOptions.Section).Bind(options))
            .Configure(options => configure?.Invoke(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddOptions<ChangeLogOptions>()
            .Configure<IServiceProvider>((options, provider) =>
                provider.GetService<IConfiguration>()?.GetSection(ChangeLogOptions.Section).Bind(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<Neo4jStorageOptions>, Neo4jStorageOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<Neo4jMigrator>();
        services.TryAddSingleton<Neo4jDatabase>();
        services.TryAddSingleton<ChangeSignal>();
        services.TryAddSingleton<OfficeEdges>();
        // Made only by who writes or inspects: to read the table takes longer than most commands do.
        services.TryAddSingleton(provider => new Lazy<OfficeTable>(() => provider.GetService<OfficeTable>() ?? OfficeTable.Empty));
        services.TryAddSingleton<IEventStore, Neo4jEventStore>();
        services.TryAddSingleton<IArticleStore, Neo4jArticleStore>();
        services.TryAddSingleton<IJudgementStore, Neo4jJudgementStore>();
        services.TryAddSingleton<IEventFeed, Neo4jEventFeed>();
        services.TryAddSingleton<IEventStatistics, Neo4jEventStatistics>();
        services.TryAddSingleton<IReportTexts, Neo4jReportTexts>();
        services.TryAddSingleton<IOfficeReports, Neo4jOfficeReports>();
        services.TryAddSingleton<IPeopleReports, Neo4jPeopleReports>();
        services.TryAddSingleton<IReportHistory, Neo4jReportHistory>();
        services.TryAddSingleton<IStoreArchive, Neo4jStoreArchive>();
        services.TryAddSingleton<IStoreInspection, Neo4jStoreInspection>();
        services.TryAddSingleton<IStoreWarmUp, Neo4jWarmUp>();
        return services.AddTransport();
    }

    private static IServiceCollection AddTransport(this IServiceCollection services)
    {
        services.AddLogging();
        // Retrying is the transport's own: it must read an answer to its end to know. The client's own log would tell of each request.
        services.AddHttpClient(HttpTransport.ClientName)
            .ConfigurePrimaryHttpMessageHandler(provider => Handler(provider.GetRequiredService<IOptions<Neo4jStorageOptions>>().Value))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        services.TryAddSingleton(Transport);
        return services;
    }

    private static INeo4jTransport Transport(IServiceProvider provider)
    {
#if NEO4J_DRIVER
        if (Neo4jStorageOptionsValidator.IsBolt(new(provider.GetRequiredService<IOptions<Neo4jStorageOptions>>().Value.Uri)))
            return ActivatorUtilities.CreateInstance<BoltTransport>(provider);
#endif
        return ActivatorUtilities.CreateInstance<HttpTransport>(provider);
    }

    private static SocketsHttpHandler Handler(Neo4jStorageOptions options) => new()
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(options.ConnectTimeoutSeconds),
        PooledConnectionLifetime = _connectionLifetime,
        AutomaticDecompression = DecompressionMethods.GZip,
        UseCookies = false,
    };
}
