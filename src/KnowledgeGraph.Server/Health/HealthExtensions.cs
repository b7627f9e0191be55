using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace KnowledgeGraph.Server.Health;

/// <summary><c>/health/live</c>: the process answers; <c>/health/ready</c>: the store does too.</summary>
internal static class HealthExtensions
{
    private const string Ready = "ready";
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(2);

    public static void AddStoreHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<StoreHealthCheck>("store", tags: [Ready], timeout: _timeout);

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
