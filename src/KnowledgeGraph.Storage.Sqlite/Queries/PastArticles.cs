using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Articles as they were at an instant in ticks.</summary>
internal static class PastArticles
{
    // Of most articles the row tells it; of the others their version of that time.
    private const string Plain = "SELECT count(*), max(reported_at) FROM article WHERE retracted = 0 AND recorded_at <= $at";

    private const string Others =
        """
        SELECT count(*), max(coalesce(v.published_at, v.recorded_at))
        FROM (
            SELECT key, version FROM article WHERE retracted = 1 AND recorded_at <= $at
            UNION ALL
            SELECT a.key, (
                SELECT max(o.version) FROM article_version o
                WHERE o.key BETWEEN a.key * 1048576 AND a.key * 1048576 + a.version AND o.recorded_at <= $at)
            FROM article a WHERE a.version > 1 AND a.recorded_at > $at) a
        JOIN article_version v ON v.key = a.key * 1048576 + a.version
        WHERE v.retracted_at IS NULL OR v.retracted_at > $at
        """;

    public static PastArticle? Find(SqliteSession session, string id, long at)
    {
        if (ArticleRow.ById(session, id) is not { } row || ArticleVersionRow.At(session, row.Key, at) is not { } version)
            return null;
        return new(version.Of(row.Article, at), [.. PastReportReader.OfArticle(session, row.Key, at).Select(mention => mention.Mention)]);
    }

    public static ArticleTally Count(SqliteSession session, long at)
    {
        var parts = new[] { Plain, Others }
            .Select(sql => session.List(row => (Count: row.GetInt64(0), Last: row.IsDBNull(1) ? (long?)null : row.GetInt64(1)), sql, at)[0]).ToList();
        var last = parts.Max(part => part.Last);
        return new(parts.Sum(part => part.Count), last is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null);
    }
}
