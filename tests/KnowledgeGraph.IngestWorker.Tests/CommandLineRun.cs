using System.Text;
using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.IngestWorker.Tests;

/// <summary>One run of the worker as a script would see it: exit code, standard output, standard error.</summary>
internal sealed record CommandLineRun(int Exit, string Output, string Error)
{
    public static async Task<CommandLineRun> Async(
        string[] arguments, string storePath, string input = "", bool isTerminal = false, (string Key, string Value)? setting = null,
        CancellationToken cancellationToken = default)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var context = new WorkerContext(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, isTerminal, Configuration(storePath, setting));
        var exit = await WorkerCommandLine.RunAsync(arguments, context, cancellationToken);
        return new(exit, output.ToString(), error.ToString());
    }

    /// <summary>What a run is configured with: sources are looked at often.</summary>
    public static IConfiguration Configuration(string storePath, (string Key, string Value)? setting = null)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Store:Kind"] = "Sqlite",
            ["Store:Path"] = storePath,
            ["Sources:FolderIntervalMilliseconds"] = "50",
            ["Sources:FeedIntervalSeconds"] = "1",
        };
        if (setting is { } own)
            settings[own.Key] = own.Value;
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }
}
