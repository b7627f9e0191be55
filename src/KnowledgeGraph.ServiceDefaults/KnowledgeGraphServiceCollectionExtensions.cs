using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What both hosts run on, so that they can't differ.</summary>
public static class KnowledgeGraphServiceCollectionExtensions
{
    private const string StoreKind = "Store:Kind";
    private const string Sqlite = "Sqlite";

    /// <summary>Adds the way from an article to the configured store: extraction, resolution, pipeline and store.</summary>
    public static IServiceCollection AddKnowledgeGraph(this IServiceCollection services, IConfiguration configuration) => services
        .AddConfiguredStore(configuration)
        .AddEventExtraction()
        .AddIngest();

    /// <summary>Adds the store that <c>Store:Kind</c> names (default: Sqlite).</summary>
    /// <exception cref="OptionsValidationException">No such kind of store; the message names the known ones.</exception>
    private static IServiceCollection AddConfiguredStore(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var kind = configuration[StoreKind] ?? Sqlite;
        return kind.Equals(Sqlite, StringComparison.OrdinalIgnoreCase)
            ? services.AddSqliteStorage()
            : throw new OptionsValidationException(StoreKind, typeof(string), [$"{StoreKind} is '{kind}'; this build knows {Sqlite}. Set Store__Kind={Sqlite}, or leave it out."]);
    }
}
