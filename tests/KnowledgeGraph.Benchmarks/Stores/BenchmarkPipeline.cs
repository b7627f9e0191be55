using KnowledgeGraph.Extraction;
using KnowledgeGraph.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>The pipeline of given events on a store.</summary>
internal static class BenchmarkPipeline
{
    /// <param name="events">Stands in for those of the store.</param>
    public static ServiceProvider Pipeline(this IBenchmarkStore store, IEventStore events) => new ServiceCollection()
        .AddSingleton<IEventExtractor, NoExtraction>()
        .AddSingleton(events).AddSingleton(store.Articles).AddSingleton(store.Feed).AddSingleton(store.Judgements)
        .AddIngest()
        .BuildServiceProvider();
}
