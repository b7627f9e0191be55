using KnowledgeGraph.Benchmarks.Load;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

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

    public IArticleStore Articles => _services.GetRequiredService<IArticleStore>();

    public IJudgementStore Judgements => _services.GetRequiredService<IJudgementStore>();

    public IEventFeed Feed => _services.GetRequiredService<IEventFeed>();

    public IEventStatistics Statistics => _services.GetRequiredService<IEventStatistics>();

    public IReadOnlyList<string> Settings => ["Store__Kind=Neo4j", $"Neo4j__Uri={Options.Uri}", $"Neo4j__Password={Options.Password}"];

    public Neo4jStorageOptions Options => _services.GetRequiredService<IOptions<Neo4jStorageOptions>>().Value;

    /// <summary>Measures and prints the least that a request to the server can be.</summary>
    public async Task<Figures> MeasureLeastAsync(Clients clients, CancellationToken cancellation)
    {
        const string Least = "RETURN 1";
        var transport = _services.GetRequiredService<INeo4jTransport>();
        var figures = await clients.MeasureAsync(Least, async (_, token) => (await transport.ReadAsync(new(Least, new Dictionary<string, object?>()), token)).Count, cancellation);
        figures.Print();
        return figures;
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
