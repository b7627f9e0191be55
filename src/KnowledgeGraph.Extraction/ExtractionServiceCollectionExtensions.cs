using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Resources;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static class ExtractionServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IEventExtractor"/> with all language packs that are built in.</summary>
    /// <remarks>A fault in a pack stops the first use with a <see cref="LanguagePackException"/> that lists all faults.</remarks>
    public static IServiceCollection AddEventExtraction(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IEventExtractor>(_ => EventExtractor.Create(PackSource.Embedded()));
        return services;
    }
}
