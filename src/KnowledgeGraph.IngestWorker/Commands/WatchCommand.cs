using System.CommandLine;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary><c>watch</c>: keeps reading folders and feeds until it is stopped.</summary>
internal static class WatchCommand
{
    private const string Description = $"""
        Keeps reading folders and RSS or Atom feeds, and stores what is new, until Ctrl+C.
        A source that fails is named once and asked again in its rhythm.

        Examples:
          watch inbox/ https://example.org/world/rss.xml
          Sources__FeedIntervalSeconds=60 watch https://example.org/atom.xml

        {ExitCode.Help}
        """;

    private static readonly TimeSpan _requestTimeout = TimeSpan.FromSeconds(30);

    public static Command Create(WorkerContext context)
    {
        var sources = new Argument<string[]>("source")
        {
            Description = "a folder, or the http(s) address of a feed",
            Arity = ArgumentArity.OneOrMore,
        };
        var encoding = SourceArguments.Encoding();
        var command = new Command("watch", Description) { sources, encoding };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = WorkerServices.Build(context.Configuration, parsed.GetValue(encoding));
            var options = services.GetRequiredService<IOptions<SourceOptions>>().Value;
            var clock = services.GetRequiredService<TimeProvider>();
            using var client = new HttpClient { Timeout = _requestTimeout };
            client.DefaultRequestHeaders.UserAgent.ParseAdd("KnowledgeGraph.IngestWorker/1.0");
            await services.OpenStoreAsync(cancellationToken);
            await using var warming = services.WarmStore();
            await using var progress = IngestProgress.Start(context, clock);
            using var run = new WatchRun(services.GetRequiredService<IIngestPipeline>(), clock, progress);
            await run.WatchAsync(parsed.GetRequiredValue(sources).Select(source => Watched(source, client, options)), cancellationToken);
            return ExitCode.Ok;
        });
        return command;
    }

    private static WatchedSource Watched(string source, HttpClient client, SourceOptions options) =>
        Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? new(new FeedSource(new(source), client, options), TimeSpan.FromSeconds(options.FeedIntervalSeconds))
            : new(new FolderWatch(source, options), TimeSpan.FromMilliseconds(options.FolderIntervalMilliseconds));
}
