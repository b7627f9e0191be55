using System.CommandLine;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>schema check</c>: whether the store is as its schema says.</summary>
internal static class SchemaCheckCommand
{
    private const string Description = $"""
        Compares the store with graph-schema/ (tables, indexes, constraints, migrations), and what it keeps for speed with the graph itself.
        Reads everything: minutes on a large store. Others may read and write meanwhile.

        Examples:
          schema check
          Store__Kind=Neo4j schema check

        {ExitCode.Help}
        """;

    public static Command Create(CommandContext context)
    {
        var command = new Command("check", Description);
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var services = context.Services();
            var differences = 0;
            var warnings = 0;
            await foreach (var finding in services.GetRequiredService<IStoreInspection>().InspectAsync(cancellationToken))
            {
                differences += finding.IsWarning ? 0 : 1;
                warnings += finding.IsWarning ? 1 : 0;
                await context.Output.WriteLineAsync($"{(finding.IsWarning ? "warning" : "difference")}: {finding.Difference} {finding.Remedy}");
            }

            await context.Output.WriteLineAsync(differences + warnings == 0
                ? "The store is as its schema says."
                : FormattableString.Invariant($"{differences} differences, {warnings} warnings."));
            return differences == 0 ? ExitCode.Ok : ExitCode.Failed;
        });
        return command;
    }
}
