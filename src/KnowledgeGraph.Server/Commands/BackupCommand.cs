using System.CommandLine;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>backup</c>: a copy of the store's file while others write.</summary>
internal static class BackupCommand
{
    private const string Description = $"""
        Copies the file of an embedded store while others read and write it; the copy is checked and is one instant of it.
        A store in Neo4j is dumped by Neo4j's own tool, or exported.

        Examples:
          backup /backups/graph-2026-11-26.db
          Store__Path=/data/graph.db backup /backups/graph.db

        {ExitCode.Help}
        """;

    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("file") { Description = "the copy; it must not exist yet" };
        var command = new Command("backup", Description) { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = context.Services();
            if (services.GetService<IStoreBackup>() is not { } store)
                return await OtherWays.TellAsync(context.Error);
            var name = parsed.GetRequiredValue(file);
            var progress = new CommandProgress(context, services.GetRequiredService<TimeProvider>());
            await store.BackupAsync(name, progress, cancellationToken);
            await progress.EndAsync($"backup written to '{name}'");
            return ExitCode.Ok;
        });
        return command;
    }
}
