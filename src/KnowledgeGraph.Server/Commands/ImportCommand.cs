using System.CommandLine;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Archives;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>import</c>: fills the configured store, which must be empty, from an archive.</summary>
internal static class ImportCommand
{
    private const string Description = $"""
        Fills an empty store with what 'export' wrote, from a store of the same kind or of another one.
        Ids, cursors and positions of the change log go on as they were.

        Examples:
          import graph.jsonl.gz
          Store__Path=/data/new.db import graph.jsonl
          gunzip -c graph.jsonl.gz | Store__Path=/data/new.db import -

        {ExitCode.Help}
        """;

    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("file")
        {
            Description = "a file that 'export' wrote; packed when it ends in .gz; - (the default) is standard input",
            DefaultValueFactory = _ => "-",
        };
        var command = new Command("import", Description) { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = context.Services();
            var store = services.GetRequiredService<IStoreArchive>();
            var progress = new CommandProgress(context, services.GetRequiredService<TimeProvider>());
            await new ArchiveFile(parsed.GetRequiredValue(file), context).ReadAsync(
                stream => store.ImportAsync(progress.CountAsync(ArchiveLines.ReadAsync(stream, cancellationToken)), cancellationToken));
            await progress.EndAsync(FormattableString.Invariant($"{progress.Records:N0} records imported"));
            return ExitCode.Ok;
        });
        return command;
    }
}
