using KnowledgeGraph.Ingest.Sources;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.IngestWorker;

/// <summary>What the commands need, configured by appsettings.json and environment.</summary>
internal static class WorkerServices
{
    /// <param name="encoding">Overrides <see cref="SourceOptions.Encoding"/> when given.</param>
    public static ServiceProvider Build(string? encoding)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<SourceOptions>().BindConfiguration("Sources").ValidateDataAnnotations()
            .Configure(options => options.Encoding = encoding ?? options.Encoding);
        return services.BuildServiceProvider();
    }
}
