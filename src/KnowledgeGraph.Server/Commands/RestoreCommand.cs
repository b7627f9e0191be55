using System.CommandLine;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>restore</c>: puts a backup in the place of the store.</summary>
internal static class RestoreCommand
{
    private const string Description = $"""
        Checks a backup and puts it in the place of an embedded store, which no server and worker may have open.
        The backup stays as it is.

        Examples:
          restore /backups/graph-2026-11-26.db
          Store__Path=/data/graph.db restore --replace /backups/graph.db

        {ExitCode.Help}
        """;

    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("file") { Description = "a file that 'backup' wrote" };
        var replace = new Option<bool>("--replace")
        {
            Description = "put a store that is there aside, under its name with the time; without it, a store that holds anything, or is broken, is left alone",
        };
        var command = new Command("restore", Description) { file, replace };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = context.Services();
            if (services.GetService<IStoreBackup>() is not { } store)
                return await OtherWays.TellAsync(context.Error);
            var progress = new CommandProgress(context, services.GetRequiredService<TimeProvider>());
            var former = await store.RestoreAsync(parsed.GetRequiredValue(file), parsed.GetValue(replace), progress, cancellationToken);
            await progress.EndAsync(former is null ? "restored" : $"restored; the former store is '{former}'");
            return ExitCode.Ok;
        });
        return command;
    }
}
