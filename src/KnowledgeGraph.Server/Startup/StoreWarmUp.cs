using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Beside the first questions, so that the first article doesn't wait.</summary>
internal sealed class StoreWarmUp(IEnumerable<IStoreWarmUp> warmUps) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(warmUps.Select(warmUp => warmUp.RunAsync(stoppingToken)));
}
