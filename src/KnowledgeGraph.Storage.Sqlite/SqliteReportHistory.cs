using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Queries;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteReportHistory(SqliteConnections connections) : IReportHistory
{
    public Task<HistoryHead> HeadAsync(DateTimeOffset at, CancellationToken cancellationToken) => connections.ReadAsync(
        session => new HistoryHead(new(ChangeLog.Counter(session, "recorded_at"), TimeSpan.Zero), ChangeLog.Position(session)), cancellationToken);

    public Task<PastReports> ReadAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, DateTimeOffset at, int limit, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => new PastReportReader(session, at, limit).Read(ranges, mentions), cancellationToken);

    public Task<PastReports> ReadAsync(ReportScope scope, DateTimeOffset at, int limit, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => new PastReportReader(session, at, limit).Read(scope), cancellationToken);

    public Task<IReadOnlyDictionary<MentionId, ReportText>> ReadTextsAsync(
        IReadOnlyCollection<MentionId> mentions, DateTimeOffset at, CancellationToken cancellationToken) =>
        FindAsync(mentions, (session, id) => TextOf(session, id, at.UtcTicks), cancellationToken);

    public Task<MentionLife?> FindLifeAsync(MentionId id, DateTimeOffset at, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => MentionLives.Find(session, id.Value, at.UtcTicks), cancellationToken);

    public Task<IReadOnlyDictionary<ArticleId, PastArticle>> FindArticlesAsync(
        IReadOnlyCollection<ArticleId> ids, DateTimeOffset at, CancellationToken cancellationToken) =>
        FindAsync(ids, (session, id) => PastArticles.Find(session, id.Value, at.UtcTicks), cancellationToken);

    public Task<ArticleTally> CountArticlesAsync(DateTimeOffset at, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => PastArticles.Count(session, at.UtcTicks), cancellationToken);

    private static ReportText? TextOf(SqliteSession session, MentionId id, long at) =>
        SqliteReportTexts.Read(session, id, at) is [var only, ..] ? only : null;

    private Task<IReadOnlyDictionary<TId, T>> FindAsync<TId, T>(
        IReadOnlyCollection<TId> ids, Func<SqliteSession, TId, T?> find, CancellationToken cancellationToken)
        where TId : notnull
        where T : class => connections.ReadAsync<IReadOnlyDictionary<TId, T>>(
            session => ids.Distinct().Select(id => (Id: id, Found: find(session, id))).Where(pair => pair.Found is not null)
                .ToDictionary(pair => pair.Id, pair => pair.Found!),
            cancellationToken);
}
