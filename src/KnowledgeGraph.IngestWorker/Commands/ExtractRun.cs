using KnowledgeGraph.Extraction;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Lines;
using KnowledgeGraph.Ingest.Sources;

namespace KnowledgeGraph.IngestWorker.Commands;

/// <summary>One run of <c>extract</c>.</summary>
internal sealed class ExtractRun(IEventExtractor extractor, WorkerContext context, DateTimeOffset? published, bool explain)
{
    private bool _someFailed;

    public async Task<int> RunAsync(IAsyncEnumerable<SourceItem> items)
    {
        await foreach (var item in items)
        {
            if (item is SourceDocument { Article.Text: not null } document)
                await ExtractAsync(document.Article);
            else
                await FailAsync(item as SourceFault ?? new SourceFault(item.Origin, "the line has events but no text to extract from."));
        }

        return _someFailed ? ExitCode.SomeFailed : ExitCode.Ok;
    }

    private async Task ExtractAsync(IncomingArticle article)
    {
        var result = extractor.Extract(new(article.Text!, article.Title, article.PublishedAt ?? published, article.Source, explain));
        await context.Output.WriteLineAsync(ExtractionLineWriter.Write(article.ExternalId ?? article.Origin, result));
        if (result.PublishedAt is null && result.Language is not null)
            await context.Error.WriteLineAsync($"{article.Origin}: no publication time in the line, page or text, so relative dates stay null; give --published.");
        foreach (var warning in result.Warnings)
            await context.Error.WriteLineAsync($"{article.Origin}: {warning}");
        if (explain)
            await TraceWriter.WriteAsync(context.Error, article.Origin, result);
    }

    private async Task FailAsync(SourceFault fault)
    {
        _someFailed = true;
        await context.Error.WriteLineAsync(fault.ToString());
    }
}
