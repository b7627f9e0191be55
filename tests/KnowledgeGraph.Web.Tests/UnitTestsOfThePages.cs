using System.Diagnostics;

namespace KnowledgeGraph.Web.Tests;

public sealed class UnitTestsOfThePages
{
    [Fact]
    public async Task Unit_tests_of_the_pages_pass()
    {
        var vitest = Path.Combine(RepositoryFolder.At("src", "KnowledgeGraph.Web"), "node_modules", "vitest", "vitest.mjs");
        if (!File.Exists(vitest))
            Assert.Skip("The packages of the pages are not installed: there was no Node when the server was built.");
        var start = new ProcessStartInfo("node") { WorkingDirectory = RepositoryFolder.At("src", "KnowledgeGraph.Web"), RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[vitest, "run", "--no-color"])
            start.ArgumentList.Add(argument);

        using var process = Process.Start(start).ShouldNotBeNull();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.ShouldBe(0, await output + await errors);
    }
}
