using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.TestSupport;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>The pipeline on an embedded store of its own that counts what is read from it.</summary>
internal sealed class CountedPipeline : IAsyncDisposable
{
    private readonly PipelineOnStore _store = new();
    private readonly CountingStore _counting;
    private readonly ServiceProvider _services;

    public CountedPipeline(Action<IServiceCollection>? configure = null)
    {
        _counting = new(_store.Events);
        var services = new ServiceCollection();
        services.AddSingleton<IEventExtractor>(_store.Extractor).AddSingleton<IEventStore>(_counting)
            .AddSingleton(_store.Articles).AddSingleton(_store.Feed).AddSingleton(_store.JudgementStore);
        configure?.Invoke(services);
        _services = services.AddIngest().BuildServiceProvider();
    }

    /// <summary>Of all neighbourhoods together.</summary>
    public long ReportsRead => _counting.ReportsRead;

    public Task<IReadOnlyList<IngestReceipt>> IngestAsync(params IncomingArticle[] articles) =>
        _services.GetRequiredService<IIngestPipeline>().IngestAsync(articles, TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<ResolvedEvent>> AllAsync() => _store.AllAsync();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _store.DisposeAsync();
    }

    private sealed class CountingStore(IEventStore inner) : ForwardingEventStore(inner)
    {
        public long ReportsRead { get; private set; }

        public override async Task<Neighbourhood> ReadNeighbourhoodAsync(
            IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, CancellationToken cancellationToken)
        {
            var found = await base.ReadNeighbourhoodAsync(ranges, mentions, cancellationToken);
            ReportsRead += found.Reports.Count;
            return found;
        }
    }
}
