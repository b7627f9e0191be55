using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage;

/// <summary>What was known at an instant: the mentions that were recorded by then and superseded later or never, with their articles as they were then.</summary>
/// <remarks>No answer for an instant that <see cref="HeadAsync"/> has reached changes later. Every method reads one snapshot, and throws <see cref="StorageException"/> when the store fails.</remarks>
public interface IReportHistory
{
    /// <summary>How far the store has come; all that was recorded by then, and by the asked instant, is to be seen from now on.</summary>
    Task<HistoryHead> HeadAsync(DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The reports of these ranges and those of the named mentions.</summary>
    /// <param name="limit">How many are read before it gives up.</param>
    Task<PastReports> ReadAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, DateTimeOffset at, int limit, CancellationToken cancellationToken);

    /// <summary>The reports that <see cref="ReportScope.Holds"/>.</summary>
    /// <param name="limit">How many are read before it gives up.</param>
    Task<PastReports> ReadAsync(ReportScope scope, DateTimeOffset at, int limit, CancellationToken cancellationToken);

    /// <summary>What these mentions told, by their ids. Those that were not known then are left out.</summary>
    Task<IReadOnlyDictionary<MentionId, ReportText>> ReadTextsAsync(
        IReadOnlyCollection<MentionId> mentions, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>What had become of a mention; null: no such mention was recorded by then, nor did another take its place.</summary>
    Task<MentionLife?> FindLifeAsync(MentionId id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>These articles in the version that was the latest, with the mentions of that time. Those that were not known then are left out.</summary>
    /// <remarks>Id, URL and the sender's id are as they are now.</remarks>
    Task<IReadOnlyDictionary<ArticleId, PastArticle>> FindArticlesAsync(
        IReadOnlyCollection<ArticleId> ids, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>How many articles there were that were not retracted.</summary>
    Task<ArticleTally> CountArticlesAsync(DateTimeOffset at, CancellationToken cancellationToken);
}
