using System.CommandLine;
using KnowledgeGraph.Ingest;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>resolve</c>: the events of the store computed anew, or the way to one of them told.</summary>
internal static class ResolveCommand
{
    private const string Description = $"""
        Events follow from reports by rule.
        --all computes every event anew from the reports and judgements in the store and writes those that differ: after an update of the program. Else nothing changes.
        --explain ID prints why the reports of an event are together, and what kept the nearest others out.
        Others may read and write meanwhile.

        Examples:
          resolve --all
          resolve --explain r4k7qzv2m5xw3n6t8b1y9c0d2f

        {ExitCode.Help}
        """;

    public static Command Create(CommandContext context)
    {
        var all = new Option<bool>("--all") { Description = "every event" };
        var explain = new Option<string?>("--explain") { Description = "any id of an event", HelpName = "ID" };
        var command = new Command("resolve", Description) { all, explain };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) == (result.GetValue(explain) is not null))
                result.AddError("Give --all, or --explain with the id of an event.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = context.Services();
            var pipeline = services.GetRequiredService<IResolutionPipeline>();
            return parsed.GetValue(explain) is { } id
                ? await ExplainAsync(pipeline, new(id), context, cancellationToken)
                : await AllAsync(pipeline, new(context, services.GetRequiredService<TimeProvider>()), context, cancellationToken);
        });
        return command;
    }

    private static async Task<int> AllAsync(
        IResolutionPipeline pipeline, CommandProgress progress, CommandContext context, CancellationToken cancellationToken)
    {
        var summary = await pipeline.ResolveAllAsync(progress, cancellationToken);
        await progress.EndAsync(FormattableString.Invariant($"{summary.Events:N0} events of {summary.Mentions:N0} reports resolved"));
        await context.Output.WriteLineAsync(summary is { Written: 0, Removed: 0 }
            ? "Nothing changed."
            : FormattableString.Invariant($"{summary.Written:N0} events were written anew, {summary.Removed:N0} are no more."));
        if (summary.TooLarge > 0)
            await context.Output.WriteLineAsync(FormattableString.Invariant($"{summary.TooLarge:N0} events hang together with too many reports and stay as they are; raise Ingest:MaxReports and Ingest:MaxComparisons."));
        return ExitCode.Ok;
    }

    private static async Task<int> ExplainAsync(
        IResolutionPipeline pipeline, Domain.Events.EventId id, CommandContext context, CancellationToken cancellationToken)
    {
        if (await pipeline.ExplainAsync(id, cancellationToken) is not { } told)
        {
            await context.Error.WriteLineAsync($"No event answers to the id '{id}'. Take the id of an event or of one of its reports, as the API or an export gives it.");
            return ExitCode.Failed;
        }

        await context.Output.WriteLineAsync($"Event {told.Id}\n{told.Event}\n\nTogether:");
        foreach (var line in told.Together)
            await context.Output.WriteLineAsync($"  {line}");
        await context.Output.WriteLineAsync(told.KeptOut.Count == 0 ? "\nNothing of its kind stands near." : "\nKept out, nearest first:");
        foreach (var line in told.KeptOut)
            await context.Output.WriteLineAsync($"  {line}");
        return ExitCode.Ok;
    }
}
