using System.CommandLine;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>The options that say which store a program asks, and what is written first where it is empty.</summary>
internal sealed class StoreChoice
{
    private readonly Option<string> _kind = new("--store")
    {
        DefaultValueFactory = _ => "sqlite", Description = "sqlite, or neo4j: the server of Neo4j__Uri and Neo4j__Password with what it holds",
    };

    private readonly Option<string?> _path = new("--path") { Description = "a file that 'write' made; for sqlite" };
    private readonly Option<int> _events = new("--events") { DefaultValueFactory = _ => 100_000, Description = "written first, when the store is empty" };

    public StoreChoice() => _kind.AcceptOnlyFromAmong("sqlite", "neo4j");

    public IEnumerable<Option> Options => [_kind, _path, _events];

    public async Task<IBenchmarkStore> OpenAsync(ParseResult parsed, CancellationToken cancellation)
    {
        IBenchmarkStore store = parsed.GetValue(_kind) == "neo4j" ? new StoreGraph() : new StoreFile(parsed.GetValue(_path));
        if (await store.Feed.PositionAsync(cancellation) == 0)
            await WriteBenchmark.FillAsync(store, parsed.GetValue(_events), cancellation);
        return store;
    }
}
