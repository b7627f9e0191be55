using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Articles;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Queries;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite;

internal sealed class SqliteArticleStore(SqliteConnections connections) : IArticleStore
{
    public Task<IReadOnlyDictionary<ArticleId, StoredArticle>> FindArticlesAsync(
        IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken) => connections.ReadAsync<IReadOnlyDictionary<ArticleId, StoredArticle>>(
        session => ids.Distinct()
            .Select(id => ArticleRow.ById(session, id.Value))
            .OfType<ArticleRow>()
            .ToDictionary(row => row.Article.Id, row => Stored(session, row)),
        cancellationToken);

    public Task<Page<Article>> QueryAsync(ArticleFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => new ArticleListReader(session, filter).Read(page), cancellationToken);

    public Task<long> CountAsync(ArticleFilter filter, CancellationToken cancellationToken) =>
        connections.ReadAsync(session => new ArticleListReader(session, filter).Count(), cancellationToken);

    private static StoredArticle Stored(SqliteSession session, ArticleRow row) => new(
        row.Article, [.. MentionRow.LiveOf(session, row.Key).Select(mention => mention.Mention)], Numbers(session, row.Key),
        row.Article.Retracted ? [.. MentionRow.WithdrawnLastOf(session, row.Key).Select(mention => mention.Mention)] : null);

    private static List<MentionNumber> Numbers(SqliteSession session, long article) => session.List(
        row => new MentionNumber(
            new(row.GetString(0)), WireName.Parse<EventKind>(row.GetString(1)), Parties(ParticipantColumn.Read(row.GetUtf8(2))), row.GetInt32(3), row.GetInt32(4)),
        "SELECT id, kind, participants, number, max(revision) FROM mention WHERE article = $article GROUP BY id ORDER BY id", article);

    private static string Parties(string?[][] participants) =>
        string.Join(',', participants.Select(cells => PartyCode.Parse(cells[0]!)).Distinct().Order());
}
