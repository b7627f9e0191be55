using System.Diagnostics;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Sources;
using KnowledgeGraph.Storage;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Server.Samples;

/// <summary>Fills an empty store with the sample articles, so that the first question has an answer.</summary>
internal sealed class SampleLoader(
    IArticleStore articles, IIngestPipeline pipeline, IWebHostEnvironment environment, IOptions<SampleOptions> options, ILogger<SampleLoader> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (options.Value.Load && await articles.CountAsync(new(), stoppingToken) == 0)
                await LoadAsync(stoppingToken);
        }
        catch (StorageException fault)
        {
            // The server answers without them.
            log.SamplesFailed(fault);
        }
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var samples = new List<IncomingArticle>();
        var file = Path.Combine(environment.ContentRootPath, "Samples", "articles.jsonl");
        await foreach (var item in new FileSource(file, new()).ReadAsync(cancellationToken))
        {
            if (item is SourceDocument document)
                samples.Add(document.Article);
            else
                log.SampleSkipped(item.ToString()!);
        }

        var receipts = await pipeline.IngestAsync(samples, cancellationToken);
        log.SamplesLoaded(receipts.Count, receipts.SelectMany(receipt => receipt.Events).Distinct().Count(), watch.ElapsedMilliseconds);
    }
}
