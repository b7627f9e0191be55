using System.Diagnostics;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.IngestWorker.Tests;

/// <summary>The real program, stopped as a person or a service manager does it.</summary>
public sealed class StopSignalsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-stop-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("watch", "INT")]
    [InlineData("watch", "TERM")]
    [InlineData("ingest", "INT")]
    [InlineData("ingest", "TERM")]
    public async Task A_signal_ends_the_run_with_its_summary_and_its_exit_code(string command, string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Signals are sent by kill.");
        using var worker = Start(command);
        // The fault shows that the run has begun; of standard input, which stays open, nothing more comes.
        (await worker.StandardError.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull().ShouldContain("there is no such");

        using (var kill = Process.Start("kill", [$"-{signal}", $"{worker.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var rest = await worker.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await worker.WaitForExitAsync(TestContext.Current.CancellationToken);

        worker.ExitCode.ShouldBe(ExitCode.Interrupted, rest);
        rest.ShouldContain("0 articles stored (0 new or changed)");
        rest.TrimEnd().ShouldEndWith("stopped.");
    }

    private Process Start(string command)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardError = true };
        string[] sources = command == "watch" ? ["missing"] : ["missing.txt", "-"];
        foreach (var argument in (string[])[BuiltProgram.Path("KnowledgeGraph.IngestWorker"), command, .. sources])
            start.ArgumentList.Add(argument);
        start.WorkingDirectory = _folder;
        start.Environment["Store__Path"] = Path.Combine(_folder, "graph.db");
        return Process.Start(start).ShouldNotBeNull();
    }
}
