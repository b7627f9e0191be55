using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace KnowledgeGraph.Extraction.Tests.Gold;

/// <summary>Runs the scorer that lies beside the gold articles.</summary>
internal static class Scorer
{
    /// <returns>The figures; null when there is no Python to run it.</returns>
    public static JsonElement? Score(string folder, string gold, string predicted)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(folder, "score.py"), gold, predicted, "--json" })
            start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0, process.StandardError.ReadToEnd());
            return JsonDocument.Parse(output).RootElement;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
