using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What both hosts run on, so that they can't differ.</summary>
public static class KnowledgeGraphServiceCollectionExtensions
{
    private const string StoreKind = "Store:Kind";
    private const string Sqlite = "Sqlite";
    private const string Neo4j = "Neo4j";

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
        if (kind.Equals(Sqlite, StringComparison.OrdinalIgnoreCase))
            return services.AddSqliteStorage();
        return kind.Equals(Neo4j, StringComparison.OrdinalIgnoreCase)
            ? services.AddNeo4jStorage()
            : throw new OptionsValidationException(StoreKind, typeof(string), [$"{StoreKind} is '{kind}'; this build knows {Sqlite} and {Neo4j}. Set Store__Kind={Sqlite} or {Neo4j}, or leave it out for {Sqlite}."]);
    }
}
