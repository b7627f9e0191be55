using System.CommandLine;
using KnowledgeGraph.IngestWorker.Commands;

namespace KnowledgeGraph.IngestWorker;

/// <summary>The commands of the worker, and the one place where their failures become exit codes.</summary>
internal static class WorkerCommandLine
{
    private const string Description = $"""
        Reads news articles and turns them into events of diplomacy.

        Sources: .txt, .html and .jsonl files (each also .gz), folders, - for standard input.
        {ExitCode.Help}
        The store: Store__Kind (Sqlite) and Store__Path (a file; default in your data folder).
        """;

    public static async Task<int> RunAsync(string[] arguments, WorkerContext context, CancellationToken cancellationToken)
    {
        var root = new RootCommand(Description)
        {
            ExtractCommand.Create(context),
            IngestCommand.Create(context),
            WatchCommand.Create(context),
        };
        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration
        {
            Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
        };
        var exit = await CommandFailures.ToExitCodeAsync(() => parsed.InvokeAsync(configuration, cancellationToken), context);
        return parsed.Errors.Count > 0 ? ExitCode.Usage : exit;
    }
}
