using System.Diagnostics;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Storage.Neo4j.Statements;

/// <summary>Neo4j's own language support on statements, through Node. What it needs is installed at the first use.</summary>
internal static class CypherLint
{
    private static readonly string _folder = RepositoryFolder.At("tests", "KnowledgeGraph.Storage.Neo4j.Tests", "Lint");

    /// <returns>Each finding with file, line and column.</returns>
    public static async Task<string> RunAsync(IEnumerable<string> files)
    {
        if (!Directory.Exists(Path.Combine(_folder, "node_modules")) && await StartAsync("npm", "ci", "--no-audit", "--no-fund") is (not 0, var failure))
            Assert.Skip($"npm could not install the language support: {failure}");
        return (await StartAsync("node", ["lint.mjs", .. files])).Output;
    }

    private static async Task<(int Code, string Output)> StartAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            // What was found is told on standard output; anything else that ended it is on the other.
            return (process.ExitCode, process.ExitCode == 0 || output.Length > 0 ? output : await error);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            Assert.Skip($"{program} is not installed ({exception.Message}); statements are linted where Node is.");
            throw;
        }
    }
}
