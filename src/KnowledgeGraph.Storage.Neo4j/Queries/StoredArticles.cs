using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Parties;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Neo4j.Transport;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>Reads articles with their live mentions.</summary>
internal static class StoredArticles
{
    public static async Task<IReadOnlyDictionary<ArticleId, StoredArticle>> FindAsync(
        Neo4jDatabase database, IReadOnlyCollection<ArticleId> ids, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync("Articles/Find", new() { ["ids"] = ids.Select(id => id.Value).Distinct().ToArray() }, cancellationToken);
        return rows.Select(Read).ToDictionary(stored => stored.Article.Id);
    }

    private static StoredArticle Read(CypherRow row)
    {
        var article = ArticleProperties.Read(StoredValues.AsMap(row[0]), (string)row[1]!, (string?)row[2]);
        return new(
            article,
            [.. StoredValues.AsMaps(row[3]).Select(mention => MentionProperties.Read(mention, article.Id))],
            [.. StoredValues.AsMaps(row[4]).Select(Number)],
            article.Retracted ? [.. StoredValues.AsMaps(row[5]).Select(mention => MentionProperties.Read(mention, article.Id))] : null);
    }

    private static MentionNumber Number(StoredMap row) => new(
        new(row.Text("id")), WireName.Parse<EventKind>(row.Text("kind")), Parties(row), row.Int("number"), row.Int("revision"));

    private static string Parties(StoredMap row) =>
        string.Join(',', AccountProperties.Participants(row).Select(cells => PartyCode.Parse(cells[0]!)).Distinct().Order());
}
