using KnowledgeGraph.Ingest.Sources;
using KnowledgeGraph.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.IngestWorker;

/// <summary>What the commands need.</summary>
internal static class WorkerServices
{
    /// <param name="encoding">Overrides <see cref="SourceOptions.Encoding"/> when given.</param>
    public static ServiceProvider Build(IConfiguration configuration, string? encoding)
    {
        var services = new ServiceCollection();
        services.AddSingleton(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<SourceOptions>().BindConfiguration("Sources").ValidateDataAnnotations()
            .Configure(options => options.Encoding = encoding ?? options.Encoding);
        services.AddKnowledgeGraph(configuration);
        return services.BuildServiceProvider();
    }

    public static StoreWarming WarmStore(this IServiceProvider services) => new(services.GetServices<IStoreWarmUp>());

    /// <summary>Opens the store before anything is read: one that can't be used is told at once, and not with the first article.</summary>
    public static Task OpenStoreAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IEventFeed>().PositionAsync(cancellationToken);
}
