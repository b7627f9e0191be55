using KnowledgeGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>A store on the Neo4j server that <c>Neo4j__Uri</c> and <c>Neo4j__Password</c> name, with what it holds.</summary>
internal sealed class StoreGraph : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddNeo4jStorage(options =>
        {
            options.Uri = Environment.GetEnvironmentVariable("Neo4j__Uri") ?? options.Uri;
            options.Password = Environment.GetEnvironmentVariable("Neo4j__Password") ?? options.Password;
        })
        .BuildServiceProvider();

    public IEventStore Events => _services.GetRequiredService<IEventStore>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
