using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.History;
using KnowledgeGraph.Ingest.Judgements;
using KnowledgeGraph.Ingest.Mentions;
using KnowledgeGraph.Ingest.People;
using KnowledgeGraph.Ingest.Resolving;
using KnowledgeGraph.Resolution;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the way of an article into the store.</summary>
public static class IngestServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IIngestPipeline"/>, <see cref="IJudgementPipeline"/>, <see cref="IResolutionPipeline"/>, <see cref="IEventHistory"/> and <see cref="IPeopleDirectory"/>. They need an <see cref="IEventExtractor"/>, the store, and an <see cref="OfficeTable"/> (else an empty one is used).</summary>
    public static IServiceCollection AddIngest(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<IngestOptions>()
            .Configure<IServiceProvider>((options, provider) =>
                provider.GetService<IConfiguration>()?.GetSection(IngestOptions.Section).Bind(options))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(OfficeTable.Empty);
        services.TryAddSingleton<IEventResolver, EventResolver>();
        services.TryAddSingleton<ArticleReading>();
        services.TryAddSingleton(provider => new RetryDelay(
            provider.GetRequiredService<IOptions<IngestOptions>>(), provider.GetRequiredService<TimeProvider>(), Random.Shared));
        services.TryAddSingleton<JudgementsInUse>();
        services.TryAddSingleton(provider => ActivatorUtilities.CreateInstance<ProposalWriter>(
            provider, provider.GetService<ILogger<ProposalWriter>>() ?? NullLogger<ProposalWriter>.Instance));
        services.TryAddSingleton(provider => ActivatorUtilities.CreateInstance<StoreDriver>(
            provider, provider.GetService<ILogger<StoreDriver>>() ?? NullLogger<StoreDriver>.Instance));
        services.TryAddSingleton<IIngestPipeline, IngestPipeline>();
        services.TryAddSingleton<IResolutionPipeline, ResolutionPipeline>();
        services.TryAddSingleton<NamedSubjects>();
        services.TryAddSingleton<IJudgementPipeline, JudgementPipeline>();
        services.TryAddSingleton<IEventHistory, EventHistory>();
        services.TryAddSingleton<IPeopleDirectory, PeopleDirectory>();
        return services;
    }
}
