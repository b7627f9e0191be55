namespace KnowledgeGraph.EndToEnd.Tests.Server;

/// <summary>The command that resolves what is stored, and tells why.</summary>
public sealed class ResolveCommandTests : IDisposable
{
    private readonly TemporaryDatabase _store = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task All_resolved_anew_are_counted_and_nothing_changes()
    {
        await WithSamplesAsync();
        var before = (await RunAsync("export", "--canonical")).Output;

        var run = await RunAsync("resolve", "--all");

        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldBe($"Nothing changed.{Environment.NewLine}");
        run.Errors.ShouldMatch(@"[1-9][0-9]* events of [1-9][0-9]* reports resolved");
        (await RunAsync("export", "--canonical")).Output.ShouldBe(before);
    }

    [Fact]
    public async Task An_event_is_explained_by_its_reports_and_by_what_was_kept_out()
    {
        await WithSamplesAsync();
        using var line = System.Text.Json.JsonDocument.Parse((await RunAsync("export", "--canonical")).Output
            .Split('\n').First(text => text.Contains("\"record\":\"event\"", StringComparison.Ordinal)));
        var id = line.RootElement.GetProperty("event").GetProperty("id").GetString().ShouldNotBeNull();

        var run = await RunAsync("resolve", "--explain", id);

        run.Code.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("Event ");
        run.Output.ShouldContain("\nTogether:\n  ");
        (run.Output.Contains("\nKept out, nearest first:\n  ", StringComparison.Ordinal)
            || run.Output.Contains("\nNothing of its kind stands near.", StringComparison.Ordinal)).ShouldBeTrue(run.Output);
    }

    [Fact]
    public async Task An_unknown_id_is_named_with_where_to_take_one_from()
    {
        var run = await RunAsync("resolve", "--explain", "nobody");

        run.Code.ShouldBe(1);
        run.Errors.ShouldContain("No event answers to the id 'nobody'. Take the id of an event or of one of its reports");
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("resolve")]
    [InlineData("resolve", "--all", "--explain", "nobody")]
    public async Task One_of_both_must_be_asked_for(params string[] command)
    {
        var run = await RunAsync(command);

        run.Code.ShouldBe(2);
        (run.Errors + run.Output).ShouldContain("Give --all, or --explain with the id of an event.");
    }

    private async Task WithSamplesAsync()
    {
        await using var server = ServerProcess.Start(_store, "Samples__Load=true");
        await server.LineAsync("sample articles were loaded", Cancellation);
    }

    private Task<ServerCommand> RunAsync(params string[] arguments) => ServerCommand.RunAsync(arguments, [$"Store__Path={_store.Path}"], Cancellation);
}
