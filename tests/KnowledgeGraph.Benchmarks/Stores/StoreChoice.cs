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

    private StoreChoice() => _kind.AcceptOnlyFromAmong("sqlite", "neo4j");

    /// <summary>A command that asks a store with some clients, each one call after the other.</summary>
    /// <param name="run">Takes the store, the clients, and the calls of all of them together.</param>
    public static Command Command(string name, string description, int calls, int clients, Func<IBenchmarkStore, int, int, CancellationToken, Task> run)
    {
        var choice = new StoreChoice();
        var callCount = new Option<int>("--calls") { DefaultValueFactory = _ => calls };
        var clientCount = new Option<int>("--clients") { DefaultValueFactory = _ => clients };
        var command = new Command(name, description) { callCount, clientCount, choice._kind, choice._path, choice._events };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var store = await choice.OpenAsync(parsed, cancellation);
            await run(store, parsed.GetValue(clientCount), parsed.GetValue(callCount), cancellation);
        });
        return command;
    }

    private async Task<IBenchmarkStore> OpenAsync(ParseResult parsed, CancellationToken cancellation)
    {
        IBenchmarkStore store = parsed.GetValue(_kind) == "neo4j" ? new StoreGraph() : new StoreFile(parsed.GetValue(_path));
        if (await store.Feed.PositionAsync(cancellation) == 0)
            await WriteBenchmark.FillAsync(store, parsed.GetValue(_events), cancellation);
        return store;
    }
}
