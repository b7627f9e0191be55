using KnowledgeGraph.Ingest.Sources;
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
}
