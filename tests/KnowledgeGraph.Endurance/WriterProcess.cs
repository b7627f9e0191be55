using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Storage;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Endurance;

/// <summary>A process that commits batch after batch to a file and says each number once it was answered, until it is killed.</summary>
public sealed class WriterProcess : IDisposable
{
    public const string Writer = "writer";

    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    public static Command Command()
    {
        var path = new Argument<string>("path");
        var first = new Argument<int>("first");
        var command = new Command("write", "What sqlite-kills kills.") { path, first };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) => WriteAsync(parsed.GetRequiredValue(path), parsed.GetRequiredValue(first), cancellationToken));
        return command;
    }

    public static WriterProcess Start(string path, int first)
    {
        var start = new ProcessStartInfo("dotnet", [BuiltProgram.Path("KnowledgeGraph.Endurance"), "write", path, first.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        };
        return new(Process.Start(start) ?? throw new InvalidOperationException("The writer was not started."));
    }

    /// <summary>Lets it write until one batch was answered and then for a while, kills it, and gives the numbers that were answered.</summary>
    public async Task<IReadOnlyList<int>> KillAfterAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        var answered = new List<int>();
        var first = await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("The writer ended before its first batch.");
        answered.Add(int.Parse(first, CultureInfo.InvariantCulture));
        await Task.Delay(pause, cancellationToken);
        _process.Kill();
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            answered.Add(int.Parse(line, CultureInfo.InvariantCulture));
        await _process.WaitForExitAsync(cancellationToken);
        return answered;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private static async Task WriteAsync(string path, int first, CancellationToken cancellationToken)
    {
        await using var services = new ServiceCollection().AddSqliteStorage(options => options.Path = path).BuildServiceProvider();
        var store = services.GetRequiredService<IEventStore>();
        await using var output = Console.OpenStandardOutput();
        for (var number = first; ; number++)
        {
            if (!(await store.CommitAsync(new Batch(Writer, number).Commit, cancellationToken)).Committed)
                throw new InvalidOperationException($"Batch {number} conflicted.");
            // One write of a whole line: a kill leaves it or not.
            await output.WriteAsync(System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}\n")), cancellationToken);
        }
    }
}
