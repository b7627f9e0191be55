using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Neo4j.Queries;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Neo4j;

internal sealed class Neo4jReportHistory(Neo4jDatabase database) : IReportHistory
{
    public async Task<HistoryHead> HeadAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var row = (await database.ReadAsync("History/Head", [], cancellationToken))[0];
        var head = new HistoryHead((DateTimeOffset)row[1]!, (long)row[0]!);
        // What came before the last commit is to be seen: that one took the lock when all of it was.
        if (at >= head.Recorded)
            await database.SettleAsync();
        return head;
    }

    public Task<PastReports> ReadAsync(
        IReadOnlyCollection<BlockRange> ranges, IReadOnlyCollection<MentionId> mentions, DateTimeOffset at, int limit, CancellationToken cancellationToken) =>
        new PastReportReader(database, at, limit).ReadAsync(ranges, mentions, cancellationToken);

    public Task<PastReports> ReadAsync(ReportScope scope, DateTimeOffset at, int limit, CancellationToken cancellationToken) =>
        new PastReportReader(database, at, limit).ReadAsync(scope, cancellationToken);

    public async Task<IReadOnlyDictionary<MentionId, ReportText>> ReadTextsAsync(
        IReadOnlyCollection<MentionId> mentions, DateTimeOffset at, CancellationToken cancellationToken)
    {
        List<MentionId> asked = [.. mentions.Distinct()];
        if (asked.Count == 0)
            return new Dictionary<MentionId, ReportText>();
        var rows = await database.ReadAsync(
            "Texts/AsOf",
            new() { ["rows"] = asked.Select((mention, i) => new PropertyMap { ["number"] = i, ["members"] = new[] { mention.Value }, ["at"] = at }).ToArray() },
            cancellationToken);
        return asked.Zip(rows.Select(Neo4jReportTexts.Texts)).Where(pair => pair.Second.Count > 0).ToDictionary(pair => pair.First, pair => pair.Second[0]);
    }

    public async Task<MentionLife?> FindLifeAsync(MentionId id, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var row = (await database.ReadAsync("History/Life", new() { ["id"] = id.Value, ["at"] = at }, cancellationToken))[0];
        List<StoredMap> own = [.. StoredValues.AsMaps(row[0])];
        List<MentionId> heirs = [.. ((IEnumerable<object?>)row[1]!).Select(heir => new MentionId((string)heir!)).Distinct()];
        if (own.Count == 0 && heirs.Count == 0)
            return null;
        var superseded = own.Count == 0 ? null : own[0].InstantOrNull("supersededAt");
        var isAlive = own.Count > 0 && !(superseded <= at);
        return new(isAlive, [.. heirs], isAlive ? null : superseded);
    }

    public async Task<IReadOnlyDictionary<ArticleId, PastArticle>> FindArticlesAsync(
        IReadOnlyCollection<ArticleId> ids, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            "History/Articles", new() { ["ids"] = ids.Select(id => id.Value).Distinct().ToArray(), ["at"] = at }, cancellationToken);
        return rows.Select(row => ReadArticle(row, at)).ToDictionary(past => past.Article.Id);
    }

    public async Task<ArticleTally> CountArticlesAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var row = (await database.ReadAsync("History/ArticleCount", new() { ["at"] = at }, cancellationToken))[0];
        return new((long)row[0]!, new[] { (DateTimeOffset?)row[1], (DateTimeOffset?)row[2] }.Max());
    }

    private static PastArticle ReadArticle(CypherRow row, DateTimeOffset at)
    {
        var article = ArticleProperties.ReadPast(StoredValues.AsMap(row[0]), StoredValues.AsMap(row[1]), at);
        return new(article, [.. StoredValues.AsMaps(row[2]).Select(mention => MentionProperties.Read(mention, article.Id))]);
    }
}
