using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>What the graph holds of the articles and events that a commit writes. The commit is computed from it, and holds only while nobody else writes them.</summary>
internal sealed record StoredBefore(IReadOnlyDictionary<string, ArticleBefore> Articles, IReadOnlyDictionary<string, EventBefore> Events)
{
    public static async Task<StoredBefore> ReadAsync(Neo4jDatabase database, EventCommit commit, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            "Commits/Before",
            new()
            {
                // Of an article that is new there is nothing, or the commit does not hold.
                ["articles"] = commit.Articles.Where(write => write.ExpectedVersion > 0).Select(write => write.Article.Id.Value).Distinct().ToArray(),
                ["events"] = commit.Upserts.Select(upsert => upsert.Id).Concat(commit.Removals).Select(id => id.Value).Distinct().ToArray(),
            },
            cancellationToken);
        return new(
            StoredValues.AsMaps(rows[0][0]).Select(ArticleBefore.Read).ToDictionary(article => article.Head.Id.Value, StringComparer.Ordinal),
            StoredValues.AsMaps(rows[0][1]).Select(EventBefore.Read).ToDictionary(known => known.Record.Id, StringComparer.Ordinal));
    }
}

/// <param name="Titles">Of each version.</param>
/// <param name="Mentions">The live ones.</param>
internal sealed record ArticleBefore(ArticleHead Head, int Version, bool Retracted, long Writes, IReadOnlyDictionary<int, string> Titles, IReadOnlyList<Mention> Mentions)
{
    public static ArticleBefore Read(StoredMap row)
    {
        var article = row.Map("article");
        var head = ArticleProperties.ReadHead(article);
        return new(
            head, article.Int("version"), article.Flag("retracted"), article.Long("writes"),
            row.Maps("titles").ToDictionary(version => version.Int("version"), version => version.Text("title")),
            [.. row.Maps("mentions").Select(mention => MentionProperties.Read(mention, head.Id))]);
    }
}

internal sealed record EventBefore(bool IsLive, long Writes, EventRecord Record)
{
    public static EventBefore Read(StoredMap row) =>
        new(row.Flag("isLive"), row.Map("event").Long("writes"), EventProperties.Read(row.Map("event")));
}
