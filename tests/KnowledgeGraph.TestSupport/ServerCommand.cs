using System.Diagnostics;

namespace KnowledgeGraph.TestSupport;

/// <summary>One run of a command of the real server, as a process of its own.</summary>
public sealed record ServerCommand(int Code, string Output, string Errors)
{
    /// <param name="settings">Such as <c>Store__Path=/tmp/store.db</c>.</param>
    public static async Task<ServerCommand> RunAsync(string[] arguments, IEnumerable<string> settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var start = new ProcessStartInfo("dotnet", [BuiltProgram.Path("KnowledgeGraph.Server"), .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(), RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var setting in settings)
            start.Environment[setting[..setting.IndexOf('=', StringComparison.Ordinal)]] = setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..];
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The server was not started.");
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return new(process.ExitCode, await output, await errors);
    }
}
