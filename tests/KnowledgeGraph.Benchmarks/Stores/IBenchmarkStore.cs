using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Benchmarks.Stores;

/// <summary>A store of either kind.</summary>
internal interface IBenchmarkStore : IAsyncDisposable
{
    IEventStore Events { get; }

    IArticleStore Articles { get; }

    IJudgementStore Judgements { get; }

    IEventFeed Feed { get; }

    IEventStatistics Statistics { get; }

    /// <summary>The store in settings, for another process on it.</summary>
    IReadOnlyList<string> Settings { get; }
}
