using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Storage.Articles;
using KnowledgeGraph.Storage.Neo4j.Rows;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads a page of articles: latest report first, then by id.</summary>
internal sealed class ArticleListReader(Neo4jDatabase database, ArticleFilter filter)
{
    // No id comes between an id and the id with this letter.
    private const string Next = "\0";

    public async Task<Page<Article>> ReadAsync(PageRequest request, CancellationToken cancellationToken)
    {
        var window = PageWindow.Of(request);
        var after = request.After is { } a ? ArticleCursor.Parse(a) : null;
        var before = request.Before is { } b ? ArticleCursor.Parse(b) : null;
        var articles = await RowsAsync(after, before, window.Backward, window.Size + 1, cancellationToken);
        var hasMore = window.Cut(articles);
        return new(
            [.. articles.Select(article => new PageItem<Article>(article, ArticleCursor.Of(article).ToString()))],
            HasNext: (hasMore && !window.Backward) || (before is not null && await AnyAfterAsync(articles, before, cancellationToken)),
            HasPrevious: (hasMore && window.Backward) || (after is not null && await AnyBeforeAsync(articles, after, cancellationToken)));
    }

    public async Task<long> CountAsync(CancellationToken cancellationToken) =>
        (long)(await database.ReadAsync(filter.Text is null ? "Articles/Count" : "Articles/CountFound", new() { ["ask"] = Conditions() }, cancellationToken))[0][0]!;

    private async Task<bool> AnyAfterAsync(List<Article> page, ArticleCursor bound, CancellationToken cancellationToken) =>
        (await RowsAsync(page.Count > 0 ? ArticleCursor.Of(page[^1]) : bound, null, backward: false, 1, cancellationToken, includes: page.Count == 0)).Count > 0;

    private async Task<bool> AnyBeforeAsync(List<Article> page, ArticleCursor bound, CancellationToken cancellationToken) =>
        (await RowsAsync(null, page.Count > 0 ? ArticleCursor.Of(page[0]) : bound, backward: true, 1, cancellationToken, includes: page.Count == 0)).Count > 0;

    private async Task<List<Article>> RowsAsync(
        ArticleCursor? after, ArticleCursor? before, bool backward, int limit, CancellationToken cancellationToken, bool includes = false)
    {
        var parameters = Conditions();
        // Ids rise within an instant: behind a cursor are the earlier instants, and of its own the greater ids.
        parameters["high"] = Edge(after, DateTimeOffset.MaxValue, "", isOpen: !includes);
        parameters["low"] = Edge(before, DateTimeOffset.MinValue, "\uFFFF", isOpen: includes);
        parameters["limit"] = limit;
        if (after is { } first && Instant(first) < (DateTimeOffset)parameters["to"]!)
            parameters["to"] = Instant(first);
        if (before is { } last && Instant(last) > (DateTimeOffset)parameters["from"]!)
            parameters["from"] = Instant(last);
        var statement = $"Articles/{(filter.Text is null ? "Page" : "Found")}.{(backward ? "asc" : "desc")}";
        var rows = await database.ReadAsync(statement, new() { ["ask"] = parameters }, cancellationToken);
        return [.. rows.Select(row => ArticleProperties.Read(StoredValues.AsMap(row[0]), (string)row[1]!, (string?)row[2]))];
    }

    private PropertyMap Conditions() => new()
    {
        ["from"] = filter.From?.ToUniversalTime() ?? DateTimeOffset.MinValue,
        ["to"] = filter.To?.ToUniversalTime() ?? DateTimeOffset.MaxValue,
        ["where"] = new PropertyMap
        {
            ["text"] = filter.Text?.Expression, ["languages"] = filter.Languages?.ToArray(), ["sources"] = filter.Sources?.ToArray(), ["withoutEvents"] = filter.WithoutEvents,
        },
    };

    private static PropertyMap Edge(ArticleCursor? cursor, DateTimeOffset none, string noId, bool isOpen) => new()
    {
        ["key"] = cursor is null ? none : Instant(cursor),
        ["id"] = cursor is null ? noId : isOpen ? cursor.Id + Next : cursor.Id,
    };

    private static DateTimeOffset Instant(ArticleCursor cursor) => new(cursor.ReportedAt, TimeSpan.Zero);
}
