using System.CommandLine;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary><c>ingest</c>: articles, or lines that carry events, into the configured store.</summary>
internal static class IngestCommand
{
    private const string Description = $"""
        Stores articles and their events. The same article again changes nothing.
        Lines that carry 'events' in the form of the guidelines are stored as they are; their 'text' may be missing.

        Examples:
          ingest news/
          ingest events.jsonl.gz
          Store__Path=/data/graph.db ingest news.jsonl page.html

        {ExitCode.Help}
        """;

    public static Command Create(WorkerContext context)
    {
        var files = SourceArguments.Files();
        var encoding = SourceArguments.Encoding();
        var command = new Command("ingest", Description) { files, encoding };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = WorkerServices.Build(context.Configuration, parsed.GetValue(encoding));
            var options = services.GetRequiredService<IOptions<SourceOptions>>().Value;
            var items = SourceArguments.ReadAllAsync(parsed.GetRequiredValue(files), options, context, cancellationToken);
            await services.OpenStoreAsync(cancellationToken);
            await using var warming = services.WarmStore();
            await using var progress = IngestProgress.Start(context, services.GetRequiredService<TimeProvider>());
            using var run = new IngestRun(services.GetRequiredService<IIngestPipeline>(), progress);
            await run.StoreAllAsync(items, cancellationToken);
            return progress.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Ok;
        });
        return command;
    }
}
