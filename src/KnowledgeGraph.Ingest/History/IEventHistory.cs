using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.History;

/// <summary>What was known at an instant: events are a function of mentions and judgements, so those of then are resolved anew.</summary>
/// <remarks>Rules and offices are those of today. An answer never changes later, except by these.</remarks>
public interface IEventHistory
{
    /// <summary>The most mentions that an answer may rest on.</summary>
    const int MaxMentions = 50_000;

    /// <summary>What was known at an instant; at one in the future, what is known now.</summary>
    Task<IPastEvents> AsOfAsync(DateTimeOffset at, CancellationToken cancellationToken);
}

/// <summary>The events of an instant. Methods throw <see cref="HistoryTooLargeException"/> where more than <see cref="IEventHistory.MaxMentions"/> mentions bear on the question.</summary>
/// <remarks>Positions are those of the log now: who follows from there misses nothing.</remarks>
public interface IPastEvents : IEventReader, IEventStatistics
{
    /// <summary>These articles in the version of that time, with the mentions that lived then.</summary>
    Task<IReadOnlyDictionary<ArticleId, StoredArticle>> FindArticlesAsync(IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken);
}
