using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>A store on the Neo4j server that <c>Neo4j__Uri</c> and <c>Neo4j__Password</c> name, with what it holds.</summary>
internal sealed class StoreGraph : IBenchmarkStore
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddNeo4jStorage(options =>
        {
            options.Uri = Environment.GetEnvironmentVariable("Neo4j__Uri") ?? options.Uri;
            options.Password = Environment.GetEnvironmentVariable("Neo4j__Password") ?? options.Password;
        })
        .BuildServiceProvider();

    public IEventStore Events => _services.GetRequiredService<IEventStore>();

    public IEventFeed Feed => _services.GetRequiredService<IEventFeed>();

    public IEventStatistics Statistics => _services.GetRequiredService<IEventStatistics>();

    /// <summary>The least that a request to the server can be.</summary>
    public Task ReturnOneAsync(CancellationToken cancellation) =>
        _services.GetRequiredService<INeo4jTransport>().ReadAsync(new("RETURN 1", new Dictionary<string, object?>()), cancellation);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
