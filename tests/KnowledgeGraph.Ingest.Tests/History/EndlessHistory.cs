using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Ingest.Tests.History;

/// <summary>Has more reports than anybody asks for.</summary>
internal sealed class EndlessHistory : IReportHistory
{
    public Task<HistoryHead> HeadAsync(DateTimeOffset at, CancellationToken cancellationToken) => Task.FromResult(new HistoryHead(DateTimeOffset.MaxValue, 0));

    public Task<PastReports> ReadAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, DateTimeOffset at, int limit, CancellationToken cancellationToken) =>
        Task.FromResult(new PastReports([], false));

    public Task<PastReports> ReadAsync(ReportScope scope, DateTimeOffset at, int limit, CancellationToken cancellationToken) =>
        Task.FromResult(new PastReports([], false));

    public Task<IReadOnlyDictionary<MentionId, ReportText>> ReadTextsAsync(
        IReadOnlyCollection<MentionId> mentions, DateTimeOffset at, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<MentionLife?> FindLifeAsync(MentionId id, DateTimeOffset at, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<ArticleId, PastArticle>> FindArticlesAsync(
        IReadOnlyCollection<ArticleId> ids, DateTimeOffset at, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ArticleTally> CountArticlesAsync(DateTimeOffset at, CancellationToken cancellationToken) => throw new NotSupportedException();
}
