using System.Text.RegularExpressions;

namespace KnowledgeGraph.EndToEnd.Tests.Server;

/// <summary>The steps that <c>backup</c> tells for a store in Neo4j, done word by word by Neo4j's own tool.</summary>
public sealed partial class Neo4jDumpTests : IDisposable
{
    private readonly TemporaryDatabase _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_dumped_and_loaded_as_backup_tells_is_the_same_graph_on_another_server()
    {
        Assert.SkipUnless(Neo4jProcess.IsExpected, Neo4jProcess.CannotStartReason);
        await using var first = await Neo4jProcess.StartAsync(Neo4jProcess.NewFolder(), [], cancellationToken: Cancellation);
        await using (var server = ServerProcess.Start(_folder, [.. SettingsOf(first), "Samples__Load=true"]))
            await server.LineAsync("sample articles were loaded", Cancellation);
        var before = await ExportAsync(first);
        var told = (await RunAsync(first, "backup", "copy")).Errors;

        await first.StopAsync();
        await Neo4jProcess.AdminAsync(first.Folder, Step(told, "dump"), Cancellation);
        var other = await StoppedServerAsync();
        await Neo4jProcess.AdminAsync(other, Step(told, "load"), Cancellation);
        await using var second = await Neo4jProcess.StartAsync(other, [], cancellationToken: Cancellation);

        before.Length.ShouldBeGreaterThan(10_000);
        (await ExportAsync(second)).ShouldBe(before);
    }

    // Of another machine: it has a password and an empty database of its own.
    private static async Task<string> StoppedServerAsync()
    {
        var folder = Neo4jProcess.NewFolder();
        var server = await Neo4jProcess.StartAsync(folder, [], keepFolder: true, cancellationToken: Cancellation);
        await server.StopAsync();
        return folder;
    }

    private string[] Step(string told, string verb) =>
        [.. Admin().Matches(told).Select(match => match.Groups[1].Value).First(step => step.StartsWith($"database {verb} ", StringComparison.Ordinal))
            .Replace("/backups", _folder.Folder, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static async Task<string> ExportAsync(Neo4jProcess neo4j)
    {
        var export = await RunAsync(neo4j, "export", "--canonical");
        export.Code.ShouldBe(0, export.Errors);
        return export.Output;
    }

    private static Task<ServerCommand> RunAsync(Neo4jProcess neo4j, params string[] arguments) =>
        ServerCommand.RunAsync(arguments, SettingsOf(neo4j), Cancellation);

    private static string[] SettingsOf(Neo4jProcess neo4j) => ["Store__Kind=Neo4j", $"Neo4j__Uri={neo4j.Http}", $"Neo4j__Password={neo4j.Password}"];

    [GeneratedRegex("neo4j-admin ([^;]+);", RegexOptions.NonBacktracking)]
    private static partial Regex Admin();
}
