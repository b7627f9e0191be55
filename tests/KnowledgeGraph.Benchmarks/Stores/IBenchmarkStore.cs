using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>A store of either kind.</summary>
internal interface IBenchmarkStore : IAsyncDisposable
{
    IEventStore Events { get; }

    IEventFeed Feed { get; }

    IEventStatistics Statistics { get; }
}
