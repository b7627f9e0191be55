namespace KnowledgeGraph.EndToEnd.Tests.Server;

/// <summary>The commands that run a store: what they do, say and end with.</summary>
public sealed class StoreCommandTests : IDisposable
{
    private readonly TemporaryDatabase _store = new();
    private readonly TemporaryDatabase _other = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task A_store_moves_by_export_and_import_while_a_server_runs_and_is_the_same_afterwards()
    {
        var archive = Path.Combine(_store.Folder, "graph.jsonl.gz");
        await using (var server = ServerProcess.Start(_store, "Samples__Load=true"))
        {
            await server.LineAsync("sample articles were loaded", Cancellation);
            (await RunAsync(_store, "export", archive)).Code.ShouldBe(0);
        }

        var imported = await RunAsync(_other, "import", archive);
        var again = await RunAsync(_other, "import", archive);
        var (first, second) = (await RunAsync(_store, "export", "--canonical", "-"), await RunAsync(_other, "export", "--canonical"));

        imported.Code.ShouldBe(0, imported.Errors);
        imported.Errors.ShouldContain("records imported");
        again.Code.ShouldBe(3);
        again.Errors.ShouldContain("is not empty");
        first.Output.Length.ShouldBeGreaterThan(10_000);
        second.Output.ShouldBe(first.Output);
        (await RunAsync(_other, "schema", "check")).ShouldBe(new(0, $"The store is as its schema says.{Environment.NewLine}", ""));
    }

    [Fact]
    public async Task A_backup_beside_a_server_is_restored_when_it_has_ended()
    {
        var copy = Path.Combine(_store.Folder, "copy.db");
        ServerCommand open;
        await using (var server = ServerProcess.Start(_store, "Samples__Load=true"))
        {
            await server.LineAsync("sample articles were loaded", Cancellation);
            (await RunAsync(_store, "backup", copy)).Code.ShouldBe(0);
            open = await RunAsync(_store, "restore", "--replace", copy);
        }

        var left = await RunAsync(_store, "restore", copy);
        var replaced = await RunAsync(_store, "restore", "--replace", copy);

        (open.Code, left.Code, replaced.Code).ShouldBe((3, 3, 0));
        open.Errors.ShouldContain("End the server");
        left.Errors.ShouldContain("--replace");
        replaced.Errors.ShouldContain("the former store is");
        (await RunAsync(_store, "export", "--canonical")).Output.ShouldContain("\"record\":\"article\"");
    }

    [Fact]
    public async Task Differences_of_the_schema_are_named_and_end_with_one()
    {
        (await RunAsync(_store, "export")).Code.ShouldBe(0);
        using (var raw = RawDatabase.Open(_store.Path))
            raw.Run("DROP INDEX event_confidence");

        var check = await RunAsync(_store, "schema", "check");

        check.Code.ShouldBe(1);
        check.Output.ShouldContain("The index event_confidence is missing. CREATE INDEX event_confidence");
        check.Output.ShouldContain("1 differences, 0 warnings.");
    }

    [Theory]
    [InlineData(2, "Unrecognized", "export", "a", "b", "c")]
    [InlineData(2, "Required", "backup")]
    [InlineData(1, "Could not find", "import", "/nowhere/graph.jsonl")]
    [InlineData(3, "There is no file", "restore", "/nowhere/copy.db")]
    public async Task What_is_wrong_is_told_with_its_exit_code(int code, string words, params string[] arguments)
    {
        var run = await RunAsync(_store, arguments);

        run.Code.ShouldBe(code, run.Errors);
        (run.Errors + run.Output).ShouldContain(words);
        run.Errors.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("schema", "check")]
    public async Task Each_command_has_examples_and_exit_codes(params string[] command)
    {
        var help = await RunAsync(_store, [.. command, "--help"]);

        help.Code.ShouldBe(0);
        help.Output.ShouldContain("Examples:");
        help.Output.ShouldContain("Exit codes:");
    }

    [Fact]
    public async Task Another_kind_of_store_is_told_its_own_way_of_backup()
    {
        var run = await ServerCommand.RunAsync(["backup", "copy"], ["Store__Kind=Neo4j", "Neo4j__Password=secret-word"], Cancellation);

        run.Code.ShouldBe(2);
        run.Errors.ShouldContain("neo4j-admin database dump");
        run.Errors.ShouldContain("export graph.jsonl.gz");
        run.Errors.ShouldNotContain("secret-word");
    }

    private static Task<ServerCommand> RunAsync(TemporaryDatabase store, params string[] arguments) =>
        ServerCommand.RunAsync(arguments, [$"Store__Path={store.Path}"], Cancellation);
}
