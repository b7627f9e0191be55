using System.Text.Json;

namespace KnowledgeGraph.IngestWorker.Tests;

public sealed class WorkerCommandLineTests : IDisposable
{
    private const string Article = """{"id":"a","source":"Daily","title":"Minister in Moscow","text":"BEIJING - Chinese Vice Foreign Minister Ma Zhaoxu met Russian Foreign Minister Sergei Lavrov in Moscow on Thursday.","publishedAt":"2023-02-04T15:34:00+07:00"}""";
    private const string Given = """{"id":"g","source":"Hand","publishedAt":"2023-03-01T00:00:00Z","events":[{"kind":"MEETING","status":"OCCURRED","mode":"PHONE","date":{"start":"2023-02-28","end":"2023-02-28","precision":"DAY"},"countries":["CN","RU"],"participants":[{"name":"Qin Gang","country":"CN","role":"PARTICIPANT"},{"name":"Sergei Lavrov","country":"RU","role":"PARTICIPANT"}],"evidence":"They talked."}]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("kg-worker-").FullName;

    private string Store => Path.Combine(_folder, "graph.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Extract_writes_one_line_of_events_an_article()
    {
        var run = await RunAsync(["extract", "-"], Article);

        run.Exit.ShouldBe(0, run.Error);
        var line = JsonDocument.Parse(run.Output).RootElement;
        line.GetProperty("id").GetString().ShouldBe("a");
        line.GetProperty("language").GetString().ShouldBe("en");
        var meeting = line.GetProperty("events").EnumerateArray().Single(e => e.GetProperty("kind").GetString() == "MEETING");
        meeting.GetProperty("date").GetProperty("start").GetString().ShouldBe("2023-02-02");
        File.Exists(Store).ShouldBeFalse("extract needs no store");
    }

    [Fact]
    public async Task Extract_explains_on_standard_error()
    {
        var run = await RunAsync(["extract", "-", "--explain"], Article);

        run.Error.ShouldContain("meeting.");
        run.Error.ShouldContain("→");
        JsonDocument.Parse(run.Output).ShouldNotBeNull();
    }

    [Fact]
    public async Task Extract_without_a_publication_time_warns_and_takes_the_one_given()
    {
        var text = "Chinese Vice Foreign Minister Ma Zhaoxu met Russian Foreign Minister Sergei Lavrov in Moscow on Thursday.";
        var file = Path.Combine(_folder, "story.txt");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);

        (await RunAsync(["extract", file])).Error.ShouldContain("--published");
        (await RunAsync(["extract", file, "--published", "2023-02-04T15:34:00+07:00"])).Output.ShouldContain("2023-02-02");
    }

    [Fact]
    public async Task Ingest_stores_lines_with_and_without_events_and_the_same_again_changes_nothing()
    {
        var first = await RunAsync(["ingest", "-"], $"{Article}\n{Given}");
        var again = await RunAsync(["ingest", "-"], $"{Article}\n{Given}");

        first.Exit.ShouldBe(0, first.Error);
        first.Error.ShouldContain("2 articles stored (2 new or changed)");
        again.Error.ShouldContain("2 articles stored (0 new or changed)");
    }

    [Fact]
    public async Task A_broken_line_is_named_the_rest_goes_on_and_the_exit_code_tells()
    {
        var run = await RunAsync(["ingest", "-"], $"{Given}\nbroken\n{{\"title\":\"no text\"}}");

        run.Exit.ShouldBe(ExitCode.SomeFailed);
        run.Error.ShouldContain("stdin.jsonl:2: not JSON");
        run.Error.ShouldContain("stdin.jsonl:3: the line has neither");
        run.Error.ShouldContain("1 articles stored (1 new or changed)");
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("unknown")]
    [InlineData("extract", "x.txt", "--published", "yesterday")]
    public async Task Wrong_usage_has_its_own_exit_code(params string[] arguments)
    {
        var run = await RunAsync(arguments);

        run.Exit.ShouldBe(ExitCode.Usage);
        run.Error.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Sources:FeedIntervalSeconds", "often")]
    [InlineData("Sources:FeedIntervalSeconds", "0")]
    [InlineData("Store:Kind", "Oracle")]
    [InlineData("Store:PollMilliseconds", "a while")]
    [InlineData("Ingest:MaxBatch", "0")]
    public async Task A_setting_that_is_wrong_is_named(string key, string value)
    {
        var run = await CommandLineRun.Async(["ingest", "-"], Store, Given, setting: (key, value), cancellationToken: TestContext.Current.CancellationToken);

        run.Exit.ShouldBe(ExitCode.Usage, run.Error);
        run.Error.ShouldContain("configuration: ");
        run.Error.ShouldContain(key.Split(':')[1]);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("ingest")]
    [InlineData("watch")]
    public async Task Help_shows_examples_and_exit_codes(string command)
    {
        var run = await RunAsync([command, "--help"]);

        run.Exit.ShouldBe(ExitCode.Ok);
        run.Output.ShouldContain("Examples:");
        run.Output.ShouldContain("Exit codes: 0 ");
    }

    [Fact]
    public async Task An_article_that_is_refused_is_named_with_the_remedy_and_the_exit_code_tells()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 11).Select(i =>
            $$"""{"id":"g{{i}}","source":"Hand","events":[{"kind":"MEETING","mode":"PHONE","countries":["CN","RU"],"participants":[],"date":{"start":"2023-03-20","end":"2023-03-20","precision":"DAY"},"evidence":"They talked."}]}"""));

        await CommandLineRun.Async(["ingest", "-"], Store, lines[..lines.LastIndexOf('\n')], setting: ("Ingest:MaxReports", "10"), cancellationToken: TestContext.Current.CancellationToken);
        var run = await CommandLineRun.Async(["ingest", "-"], Store, lines, setting: ("Ingest:MaxReports", "10"), cancellationToken: TestContext.Current.CancellationToken);

        run.Exit.ShouldBe(ExitCode.SomeFailed, run.Error);
        run.Error.ShouldContain("stdin.jsonl:11: It hangs together with more than 10 reports");
        run.Error.ShouldContain("10 articles stored (0 new or changed), 10 events told by them, 1 documents failed");
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        var run = await RunAsync(["ingest", Path.Combine(_folder, "missing.txt")]);

        run.Exit.ShouldBe(ExitCode.SomeFailed);
        run.Error.ShouldContain("missing.txt: there is no such file");
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_ends_the_run_with_its_name()
    {
        await File.WriteAllTextAsync(Store, "this is no database, but long enough to be looked at as one" + new string('x', 4096), TestContext.Current.CancellationToken);

        var run = await RunAsync(["ingest", "-"], Given);

        run.Exit.ShouldBe(ExitCode.StoreUnavailable);
        run.Error.ShouldContain(Store);
    }

    [Fact]
    public async Task A_person_at_a_terminal_sees_faults_whole_and_the_summary()
    {
        var run = await CommandLineRun.Async(["ingest", "-"], Store, $"{Given}\nbroken", isTerminal: true, cancellationToken: TestContext.Current.CancellationToken);

        var lines = run.Error.ReplaceLineEndings("\n").Split('\n');
        lines.ShouldContain("stdin.jsonl:2: not JSON at byte 1: 'b' is an invalid start of a value.");
        lines.ShouldContain(line => line.StartsWith("1 articles stored (1 new or changed), 1 events told by them, 1 documents failed", StringComparison.Ordinal));
    }

    private Task<CommandLineRun> RunAsync(string[] arguments, string input = "") =>
        CommandLineRun.Async(arguments, Store, input, cancellationToken: TestContext.Current.CancellationToken);
}
