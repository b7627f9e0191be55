using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Ingest.Mentions;
using KnowledgeGraph.Ingest.Resolving;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Ingest;

internal sealed class IngestPipeline(ArticleReading reading, StoreDriver driver, IOptions<IngestOptions> options) : IIngestPipeline
{
    private readonly int _maxBatch = options.Value.MaxBatch;

    public async Task<IReadOnlyList<IngestReceipt>> IngestAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken)
    {
        var receipts = new IngestReceipt[articles.Count];
        var read = await ReadAsync(articles, cancellationToken);
        foreach (var batch in Batches(read))
        {
            var stored = await driver.StoreAsync([.. batch.Select(index => read[index])], cancellationToken);
            for (var i = 0; i < batch.Count; i++)
                receipts[batch[i]] = stored[i];
        }

        return receipts;
    }

    public Task<IngestReceipt?> RetractAsync(ArticleId id, string reason, CancellationToken cancellationToken) => driver.RetractAsync(id, reason, cancellationToken);

    // Only texts cost enough to be read side by side.
    private async Task<IReadOnlyList<ReadArticle>> ReadAsync(IReadOnlyList<IncomingArticle> articles, CancellationToken cancellationToken)
    {
        if (articles.Count(article => article.Text is not null) < 2)
            return [.. articles.Select(reading.Read)];
        var read = new ReadArticle[articles.Count];
        await Parallel.ForAsync(0, read.Length, cancellationToken, (index, _) =>
        {
            read[index] = reading.Read(articles[index]);
            return ValueTask.CompletedTask;
        });
        return read;
    }

    // An article that comes twice is stored in two steps, so that the later text is the later version.
    private IEnumerable<List<int>> Batches(IReadOnlyList<ReadArticle> read)
    {
        var rounds = new List<List<int>>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < read.Count; i++)
        {
            var round = seen[read[i].Article.Id.Value] = seen.GetValueOrDefault(read[i].Article.Id.Value, -1) + 1;
            if (round == rounds.Count)
                rounds.Add([]);
            rounds[round].Add(i);
        }

        return rounds.SelectMany(round => round.Chunk(_maxBatch)).Select(chunk => chunk.ToList());
    }
}
