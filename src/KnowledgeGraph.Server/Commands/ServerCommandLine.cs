using System.CommandLine;

namespace KnowledgeGraph.Server.Commands;

/// <summary>The commands of the server. Everything else on the command line is configuration of the server itself.</summary>
internal static class ServerCommandLine
{
    private const string Description = $"""
        Without a command: the server, with dashboard, playground and API (default http://localhost:5080; --urls or ASPNETCORE_URLS name another address).
        With one: what concerns its store.

        {ExitCode.Help}
        The store: Store__Kind (Sqlite, Neo4j) and Store__Path (a file; default in your data folder), or Neo4j__Uri, Neo4j__User, Neo4j__Password, Neo4j__Database.
        """;

    private static readonly string[] _help = ["--help", "-h", "-?", "/?", "--version"];

    /// <summary>Whether this is a command, and not configuration of the server such as <c>--urls</c>.</summary>
    public static bool Knows(string[] arguments) => arguments is [var first, ..]
        && (_help.Contains(first, StringComparer.Ordinal) || Names().Contains(first, StringComparer.Ordinal));

    public static async Task<int> RunAsync(string[] arguments, CommandContext context, CancellationToken cancellationToken)
    {
        var parsed = Root(context).Parse(arguments);
        var configuration = new InvocationConfiguration
        {
            Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null,
        };
        var exit = await CommandFailures.ToExitCodeAsync(() => parsed.InvokeAsync(configuration, cancellationToken), context.Error);
        return parsed.Errors.Count > 0 ? ExitCode.Usage : exit;
    }

    private static RootCommand Root(CommandContext context) => new(Description)
    {
        ExportCommand.Create(context),
        ImportCommand.Create(context),
        BackupCommand.Create(context),
        RestoreCommand.Create(context),
        SchemaCommand.Create(context),
        ResolveCommand.Create(context),
    };

    private static IEnumerable<string> Names() => ["export", "import", "backup", "restore", "schema", "resolve"];
}
