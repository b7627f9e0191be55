using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest.Sources;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary><c>extract</c>: articles in, one JSON line of events an article out; no store.</summary>
internal static class ExtractCommand
{
    private const string Description = $"""
        Writes the events of articles to standard output, one JSON line an article.

        Examples:
          extract article.txt --explain
          extract page.html news.jsonl.gz > events.jsonl
          curl -s https://example.org/story | extract - --published 2023-02-04T15:34:00+07:00

        {ExitCode.Help}
        """;

    public static Command Create(WorkerContext context)
    {
        var files = SourceArguments.Files();
        var encoding = SourceArguments.Encoding();
        var published = Published();
        var explain = new Option<bool>("--explain")
        {
            Description = "write to standard error the rule and the words behind each event, and what vetoed each other candidate",
        };
        var command = new Command("extract", Description) { files, published, explain, encoding };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = WorkerServices.Build(context.Configuration, parsed.GetValue(encoding));
            var run = new ExtractRun(
                services.GetRequiredService<IEventExtractor>(), context, Instant(parsed.GetValue(published)), parsed.GetValue(explain));
            var options = services.GetRequiredService<IOptions<SourceOptions>>().Value;
            return await run.RunAsync(SourceArguments.ReadAllAsync(parsed.GetRequiredValue(files), options, context, cancellationToken));
        });
        return command;
    }

    private static Option<string?> Published()
    {
        var published = new Option<string?>("--published")
        {
            Description = "publication time of articles that tell none, with its offset: 2023-02-04T15:34:00+07:00",
        };
        published.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && Instant(text) is null)
                result.AddError($"'{text}' is no instant such as 2023-02-04T15:34:00+07:00.");
        });
        return published;
    }

    private static DateTimeOffset? Instant(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
}
