using KnowledgeGraph.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KnowledgeGraph.Server.Health;

/// <summary>Healthy when the store answers.</summary>
internal sealed class StoreHealthCheck(IEventFeed feed) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await feed.PositionAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageException fault)
        {
            return HealthCheckResult.Unhealthy(fault.Fault.ToString(), fault);
        }
    }
}
