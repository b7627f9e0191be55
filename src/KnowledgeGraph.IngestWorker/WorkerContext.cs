using Microsoft.Extensions.Configuration;

namespace KnowledgeGraph.IngestWorker;

/// <summary>Where a run reads, writes and is configured, so that tests can stand in for a terminal and its environment.</summary>
/// <param name="IsTerminal">Whether a person watches <paramref name="Error"/>: progress moves in place, else plain lines.</param>
internal sealed record WorkerContext(Func<Stream> Input, TextWriter Output, TextWriter Error, bool IsTerminal, IConfiguration Configuration)
{
    public static WorkerContext OfProcess() => new(
        Console.OpenStandardInput, Console.Out, Console.Error, !Console.IsErrorRedirected,
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build());
}
