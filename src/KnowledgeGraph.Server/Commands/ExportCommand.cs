using System.CommandLine;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Archives;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>export</c>: all that the configured store holds, as JSON lines that every store can import.</summary>
internal static class ExportCommand
{
    private const string Description = $"""
        Writes all that the store holds, of one instant, as JSON lines: articles with their versions, mentions, events, people, change log.
        Others may read and write meanwhile.

        Examples:
          export graph.jsonl.gz
          Store__Path=/data/graph.db export - | gzip > graph.jsonl.gz
          export --canonical - | sha256sum

        {ExitCode.Help}
        """;

    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("file")
        {
            Description = "where to; packed when it ends in .gz; - (the default) is standard output",
            DefaultValueFactory = _ => "-",
        };
        var canonical = new Option<bool>("--canonical")
        {
            Description = "sorted, without recorded times and positions of the log: two stores that hold the same give the same bytes. For comparing, not for import",
        };
        var command = new Command("export", Description) { file, canonical };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = context.Services();
            var store = services.GetRequiredService<IStoreArchive>();
            var records = parsed.GetValue(canonical) ? CanonicalArchive.OfAsync(store, cancellationToken) : store.ExportAsync(cancellationToken);
            var progress = new CommandProgress(context, services.GetRequiredService<TimeProvider>());
            var target = new ArchiveFile(parsed.GetRequiredValue(file), context);
            await target.WriteAsync(stream => ArchiveLines.WriteAsync(progress.CountAsync(records), stream, cancellationToken));
            await progress.EndAsync(FormattableString.Invariant($"{progress.Records:N0} records written to {target}"));
            return ExitCode.Ok;
        });
        return command;
    }
}
