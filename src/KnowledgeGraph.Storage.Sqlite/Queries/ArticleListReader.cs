using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Storage.Articles;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Reads a page of articles: latest report first, then by id.</summary>
internal sealed class ArticleListReader(SqliteSession session, ArticleFilter filter)
{
    public Page<Article> Read(PageRequest request)
    {
        var window = PageWindow.Of(request);
        var after = request.After is { } a ? ArticleCursor.Parse(a) : null;
        var before = request.Before is { } b ? ArticleCursor.Parse(b) : null;
        var rows = Rows([(after, true), (before, false)], window.Backward, window.Size + 1);
        var hasMore = window.Cut(rows);
        return new(
            [.. rows.Select(article => new PageItem<Article>(article, ArticleCursor.Of(article).ToString()))],
            HasNext: (hasMore && !window.Backward) || (before is not null && Any(rows, before, isAfter: true)),
            HasPrevious: (hasMore && window.Backward) || (after is not null && Any(rows, after, isAfter: false)));
    }

    public long Count()
    {
        var sql = new SqlText().Add("SELECT count(*) FROM article a");
        AddFilter(sql);
        return session.Scalar(sql.ToString(), sql.Values) ?? 0;
    }

    private bool Any(List<Article> page, ArticleCursor bound, bool isAfter) => page.Count > 0
        ? Rows([(ArticleCursor.Of(page[isAfter ? ^1 : 0]), isAfter)], !isAfter, 1).Count > 0
        : Rows([(bound, isAfter)], !isAfter, 1, includes: true).Count > 0;

    private List<Article> Rows((ArticleCursor? Cursor, bool IsAfter)[] bounds, bool backward, int limit, bool includes = false)
    {
        var sql = new SqlText().Add(ArticleRow.Select);
        AddFilter(sql);
        foreach (var (cursor, isAfter) in bounds)
        {
            if (cursor is null)
                continue;
            var (earlier, later) = isAfter ? ("<", ">") : (">", "<");
            sql.Where($"a.reported_at {earlier}= ?", cursor.ReportedAt);
            sql.Where($"(a.reported_at {earlier} ? OR a.id {later}{(includes ? "=" : "")} ?)", cursor.ReportedAt, cursor.Id);
        }

        sql.Add(backward ? "\nORDER BY a.reported_at ASC, a.id DESC" : "\nORDER BY a.reported_at DESC, a.id ASC");
        sql.AddWithValues("\nLIMIT ?", limit);
        return session.List(row => ArticleRow.Read(row).Article, sql.ToString(), sql.Values);
    }

    private void AddFilter(SqlText sql)
    {
        if (filter.Languages is { } languages)
            sql.Where($"a.language IN {SqlText.Places(languages.Count)}", [.. languages]);
        if (filter.Sources is { } sources)
            sql.Where($"a.source IN {SqlText.Places(sources.Count)}", [.. sources]);
        if (filter.From is { } from)
            sql.Where("a.reported_at >= ?", from.UtcTicks);
        if (filter.To is { } to)
            sql.Where("a.reported_at <= ?", to.UtcTicks);
        if (filter.Text is { } text)
            sql.Where($"a.key IN ({TextRow.TitlesThatMatch} UNION {TextRow.ArticlesThatMatch})", text.Expression, text.Expression);
        if (filter.WithoutEvents is { } without)
            sql.Where($"{(without ? "NOT " : "")}EXISTS (SELECT 1 FROM mention m WHERE m.article = a.key AND m.superseded_at IS NULL)");
    }
}
