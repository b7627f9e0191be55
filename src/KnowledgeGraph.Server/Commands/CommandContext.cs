namespace KnowledgeGraph.Server.Commands;

/// <summary>Where a command reads, writes and is configured, so that tests can stand in for a terminal and its environment.</summary>
/// <param name="IsTerminal">Whether a person watches <paramref name="Error"/>: progress moves in place, else plain lines.</param>
internal sealed record CommandContext(
    Func<Stream> Input, Func<Stream> Data, TextWriter Output, TextWriter Error, bool IsTerminal, IConfiguration Configuration)
{
    public static CommandContext OfProcess() => new(
        Console.OpenStandardInput, Console.OpenStandardOutput, Console.Out, Console.Error, !Console.IsErrorRedirected,
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(Startup.ServerApplication.ContentRoot(), "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build());

    /// <summary>The configured store and what the commands need of it.</summary>
    public ServiceProvider Services() => new ServiceCollection()
        .AddSingleton(Configuration)
        .AddLogging()
        .AddKnowledgeGraph(Configuration)
        .BuildServiceProvider();
}
