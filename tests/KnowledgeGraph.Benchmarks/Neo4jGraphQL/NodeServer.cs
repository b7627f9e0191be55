using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using KnowledgeGraph.Benchmarks.Api;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Benchmarks.Neo4jGraphQL;

/// <summary>The server of this folder as a process of its own. What it needs is installed at the first use.</summary>
internal sealed class NodeServer : IAsyncDisposable
{
    private static readonly string _folder = RepositoryFolder.At("tests", "KnowledgeGraph.Benchmarks", "Neo4jGraphQL");

    private readonly Process _process;

    private NodeServer(Process process, Uri address) => (_process, Client) = (process, new(address));

    public GraphQLClient Client { get; }

    /// <param name="options">The Neo4j server that it asks, over Bolt, where that server says that it speaks it.</param>
    public static async Task<NodeServer> StartAsync(Neo4jStorageOptions options, CancellationToken cancellation)
    {
        if (!Directory.Exists(Path.Combine(_folder, "node_modules")))
            await InstallAsync(cancellation);
        var process = Run("node", ["server.mjs"], new()
        {
            ["NEO4J_URI"] = await BoltAsync(options, cancellation), ["NEO4J_USER"] = options.User, ["NEO4J_PASSWORD"] = options.Password, ["NODE_ENV"] = "production",
        });
        var address = await process.StandardOutput.ReadLineAsync(cancellation)
            ?? throw new InvalidOperationException("The server of @neo4j/graphql ended before it listened; what it said stands above.");
        return new(process, new(address));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task InstallAsync(CancellationToken cancellation)
    {
        using var npm = Run("npm", ["ci", "--no-audit", "--no-fund"], []);
        var output = await npm.StandardOutput.ReadToEndAsync(cancellation);
        await npm.WaitForExitAsync(cancellation);
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm could not install @neo4j/graphql: {output}");
    }

    private static Process Run(string program, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} was not started.");
    }

    private static async Task<string> BoltAsync(Neo4jStorageOptions options, CancellationToken cancellation)
    {
        using var http = new HttpClient();
        var discovery = await http.GetFromJsonAsync<JsonElement>(new Uri(options.Uri), cancellation);
        return discovery.GetProperty("bolt_direct").GetString()!;
    }
}
