using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Resources;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Extraction as a service.</summary>
public static class ExtractionServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IEventExtractor"/> with all language packs that are built in, and the <see cref="OfficeTable"/> that they share.</summary>
    /// <remarks>A fault in a pack stops the first use with a <see cref="LanguagePackException"/> that lists all faults.</remarks>
    public static IServiceCollection AddEventExtraction(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => EventExtractor.Create(PackSource.Embedded()));
        services.TryAddSingleton<IEventExtractor>(provider => provider.GetRequiredService<EventExtractor>());
        services.TryAddSingleton(provider => provider.GetRequiredService<EventExtractor>().Offices);
        return services;
    }
}
