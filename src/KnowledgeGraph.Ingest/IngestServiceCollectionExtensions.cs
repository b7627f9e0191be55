using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Mentions;
using KnowledgeGraph.Ingest.Resolving;
using KnowledgeGraph.Resolution;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the way of an article into the store.</summary>
public static class IngestServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IIngestPipeline"/>. It needs an <see cref="IEventExtractor"/>, the store, and an <see cref="OfficeTable"/> (else an empty one is used).</summary>
    public static IServiceCollection AddIngest(this IServiceCollection services)
    {
        services.AddOptions<IngestOptions>().BindConfiguration("Ingest").ValidateDataAnnotations().ValidateOnStart();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(OfficeTable.Empty);
        services.TryAddSingleton<IEventResolver, EventResolver>();
        services.TryAddSingleton<ArticleReading>();
        services.TryAddSingleton(provider => new RetryDelay(
            provider.GetRequiredService<Options.IOptions<IngestOptions>>(), provider.GetRequiredService<TimeProvider>(), Random.Shared));
        services.TryAddSingleton<StoreDriver>();
        services.TryAddSingleton<IIngestPipeline, IngestPipeline>();
        return services;
    }
}
