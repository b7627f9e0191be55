namespace KnowledgeGraph.Server.Startup;

/// <summary>Adds the store that the setting <c>Store:Kind</c> names.</summary>
internal static class StoreSelection
{
    private const string Sqlite = "Sqlite";

    public static IServiceCollection AddConfiguredStore(this IServiceCollection services, IConfiguration configuration)
    {
        var kind = configuration["Store:Kind"] ?? Sqlite;
        return string.Equals(kind, Sqlite, StringComparison.OrdinalIgnoreCase)
            ? services.AddSqliteStorage()
            : throw new SettingsException($"'{kind}' is no kind of store that this program knows. Set Store__Kind=Sqlite.");
    }
}
