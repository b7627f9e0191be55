using KnowledgeGraph.Benchmarks.Load;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Schema;
using KnowledgeGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>A store on the Neo4j server that <c>Neo4j__Uri</c> and <c>Neo4j__Password</c> name, with what it holds.</summary>
internal sealed class StoreGraph : IBenchmarkStore
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(30);

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

    /// <summary>Makes constraints and indexes over what an import wrote, which holds already what the scripts would fill.</summary>
    public async Task MigrateImportedAsync(CancellationToken cancellation)
    {
        var transport = _services.GetRequiredService<INeo4jTransport>();
        foreach (var migration in Neo4jMigration.All)
        {
            foreach (var statement in migration.Statements)
                await transport.WriteAsync(new(statement, new Dictionary<string, object?>()) { Repeatable = true, Timeout = _longest }, cancellation);
            Console.WriteLine(migration.Name);
        }

        while ((await transport.ReadAsync(new(CypherFile.Text("Schema/FillingIndexes"), new Dictionary<string, object?>()), cancellation))[0][0] is > 0L)
            await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
        await transport.WriteAsync(new(CypherFile.Text("Schema/MigrationConstraint"), new Dictionary<string, object?>()) { Repeatable = true }, cancellation);
        foreach (var migration in Neo4jMigration.All)
        {
            var row = new Dictionary<string, object?> { ["number"] = migration.Number, ["name"] = migration.Name, ["appliedAt"] = TimeProvider.System.GetUtcNow() };
            await transport.WriteAsync(new(CypherFile.Text("Schema/Record"), row) { Repeatable = true }, cancellation);
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
