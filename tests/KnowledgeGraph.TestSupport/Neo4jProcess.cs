using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.TestSupport;

/// <summary>A Neo4j server of this process on a data folder of its own, started and stopped by the tools beside the working tree.</summary>
public sealed class Neo4jProcess : IAsyncDisposable
{
    /// <summary>Why a test that needs a server of its own is skipped.</summary>
    public const string CannotStartReason = "no Neo4j can be started: the folder 'shared/neo4j' with its tools does not lie beside the working tree";

    /// <summary>Why a test that is content with any server is skipped.</summary>
    public const string MissingReason = "KG_TEST_NEO4J names no Neo4j, and " + CannotStartReason;

    private const string FolderPrefix = "kg-neo4j-";

    // Compiling to the end is half of the processor time of a server that answers a few tests.
    private const string ShortLived = "-XX:TieredStopAtLevel=1";

    // On a small store that grows, planning a statement anew gives the same plan.
    private static readonly string[] _settings = ["--set", "dbms.cypher.min_replan_interval=1h"];

    private static int _count;

    private readonly bool _keepFolder;
    private int _stopped;

    private Neo4jProcess(string folder, bool keepFolder, IReadOnlyDictionary<string, string> settings)
    {
        Folder = folder;
        _keepFolder = keepFolder;
        Http = new(settings["NEO4J_HTTP"]);
        Bolt = new(settings["NEO4J_BOLT"]);
        Password = settings["NEO4J_PASSWORD"];
        AppDomain.CurrentDomain.ProcessExit += OnExit;
    }

    /// <summary>Whether one can be started.</summary>
    public static bool CanStart => Tool("start") is { } start && File.Exists(start);

    /// <summary>Whether a test that needs one runs: where none can be started it fails instead of being skipped when <c>KG_REQUIRE_NEO4J</c> is 1.</summary>
    public static bool IsExpected => CanStart || Environment.GetEnvironmentVariable("KG_REQUIRE_NEO4J") == "1";

    public string Folder { get; }

    public Uri Http { get; }

    public Uri Bolt { get; }

    public string Password { get; }

    /// <summary>A folder for a server, deleted when that is disposed unless it says otherwise.</summary>
    public static string NewFolder() => Path.Combine(
        Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"{FolderPrefix}{Environment.ProcessId}-{Interlocked.Increment(ref _count)}"));

    /// <param name="arguments">Such as <c>--set db.transaction.timeout=2s</c>, or the ports of an earlier run.</param>
    /// <param name="isLongLived">For hundreds of tests: compiled to the end, which pays after some minutes.</param>
    public static async Task<Neo4jProcess> StartAsync(
        string folder, IEnumerable<string> arguments, bool keepFolder = false, bool isLongLived = false, CancellationToken cancellationToken = default)
    {
        if (!CanStart)
            throw new InvalidOperationException(CannotStartReason);
        await SweepAsync();
        var (code, output, errors) = await RunAsync("start", [folder, .. _settings, .. arguments], cancellationToken, isLongLived ? "" : ShortLived);
        if (code != 0)
            throw new InvalidOperationException($"Neo4j did not start: {errors}");
        return new(folder, keepFolder, output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim(), StringComparer.Ordinal));
    }

    /// <summary>What <c>neo4j-admin</c> does with the folder of a stopped server.</summary>
    /// <param name="arguments">Such as <c>database dump neo4j --to-path=/backups</c>.</param>
    public static async Task AdminAsync(string folder, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var (code, output, errors) = await RunAsync("admin", [folder, .. arguments], cancellationToken);
        if (code != 0)
            throw new InvalidOperationException($"neo4j-admin ended with {code}: {output}{errors}");
    }

    /// <param name="kill">At once, as a crash.</param>
    public async Task StopAsync(bool kill = false)
    {
        if (Interlocked.Exchange(ref _stopped, 1) != 0)
            return;
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        await RunAsync("stop", kill ? [Folder, "--kill"] : [Folder], CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        // The data goes with it: nothing is lost by a crash.
        await StopAsync(kill: !_keepFolder);
        if (!_keepFolder && Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    private void OnExit(object? sender, EventArgs e) => DisposeAsync().AsTask().GetAwaiter().GetResult();

    // What earlier runs left that were killed themselves.
    private static async Task SweepAsync()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), FolderPrefix + "*"))
        {
            var owner = Path.GetFileName(folder)[FolderPrefix.Length..].Split('-')[0];
            if (!int.TryParse(owner, CultureInfo.InvariantCulture, out var process) || IsAlive(process))
                continue;
            await RunAsync("stop", [folder, "--kill"], CancellationToken.None);
            TryDelete(folder);
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Another run sweeps it at the same time.
        }
    }

    private static bool IsAlive(int process) => Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}"));

    private static async Task<(int Code, string Output, string Errors)> RunAsync(
        string tool, IEnumerable<string> arguments, CancellationToken cancellationToken, string javaOptions = ShortLived)
    {
        using var process = Process.Start(new ProcessStartInfo(Tool(tool) ?? throw new InvalidOperationException(CannotStartReason), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["JDK_JAVA_OPTIONS"] = javaOptions },
        }) ?? throw new InvalidOperationException($"'{tool}' can't be started.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, await output, await errors);
    }

    private static string? Tool(string name) => SharedFolder.Path is { } shared ? Path.Combine(shared, "neo4j", name) : null;
}
