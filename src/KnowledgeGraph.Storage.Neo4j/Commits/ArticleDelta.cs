using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Neo4j.Rows;
using KnowledgeGraph.Storage.Records;

namespace KnowledgeGraph.Storage.Neo4j.Commits;

/// <summary>What of the articles of a commit and their mentions is new to the graph, and what a new version no longer says.</summary>
internal sealed class ArticleDelta
{
    private readonly List<PropertyMap> _articles = [];
    private readonly List<PropertyMap> _mentions = [];
    private readonly List<PropertyMap> _superseded = [];
    private readonly List<PropertyMap> _moved = [];
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _events;
    private int _added;

    public ArticleDelta(EventCommit commit, IReadOnlyDictionary<string, ArticleBefore> before)
    {
        _events = new(StringComparer.Ordinal);
        foreach (var upsert in commit.Upserts)
        {
            foreach (var member in upsert.Members)
                _events[member.Value] = upsert.Id.Value;
        }

        foreach (var write in commit.Articles)
            Write(write, before.GetValueOrDefault(write.Article.Id.Value));
    }

    public PersonTally People { get; } = new();

    public void AddTo(PropertyMap commit)
    {
        commit["articles"] = _articles;
        commit["addedArticles"] = _added;
        commit["superseded"] = _superseded;
        commit["moved"] = _moved;
        commit["touched"] = _touched;
        commit["mentions"] = _mentions;
        commit["members"] = _events.Where(entry => !_written.Contains(entry.Key))
            .Select(entry => new PropertyMap { ["id"] = entry.Key, ["event"] = entry.Value }).ToArray();
    }

    private void Write(ArticleWrite write, ArticleBefore? before)
    {
        AddArticle(write, before);
        // Where live mentions stand was computed from the article's earlier version.
        var live = before?.Mentions.ToDictionary(mention => mention.Id) ?? [];
        foreach (var mention in write.Mentions)
        {
            var report = new Report(mention, write.Article.Head);
            if (!live.Remove(mention.Id, out var old))
            {
                Insert(report, Title(mention, write.Article, before));
            }
            else if (old.Revision != mention.Revision)
            {
                Supersede(new(old, before!.Head));
                Insert(report, Title(mention, write.Article, before));
            }
            else if (new Report(old, before!.Head).NearestDay != new Report(old, write.Article.Head).NearestDay)
            {
                Move(new(old, write.Article.Head));
            }
        }

        foreach (var mention in live.Values)
            Supersede(new(mention, before!.Head));
    }

    private static string Title(Mention mention, Article article, ArticleBefore? before) =>
        mention.ArticleVersion == article.Version ? article.Title : before?.Titles.GetValueOrDefault(mention.ArticleVersion) ?? article.Title;

    private void AddArticle(ArticleWrite write, ArticleBefore? before)
    {
        var article = write.Article;
        _added += (article.Retracted ? 0 : 1) - (before is null or { Retracted: true } ? 0 : 1);
        _articles.Add(new()
        {
            ["id"] = article.Id.Value,
            ["expected"] = write.ExpectedVersion,
            ["writes"] = before?.Writes ?? 0,
            ["properties"] = ArticleProperties.Write(article, before?.Version == article.Version ? before.Titles[article.Version] : article.Title),
            ["reportedAt"] = article.PublishedAt?.ToUniversalTime(),
            ["version"] = before?.Version == article.Version ? null : ArticleProperties.WriteVersion(article),
        });
    }

    private void Insert(Report report, string title)
    {
        var mention = report.Mention;
        _written.Add(mention.Id.Value);
        People.Add(mention, report.Article.Language);
        var row = new PropertyMap
        {
            ["article"] = mention.ArticleId.Value,
            ["version"] = mention.ArticleVersion,
            ["order"] = _mentions.Count,
            ["properties"] = MentionProperties.Write(mention, title),
            ["event"] = _events.GetValueOrDefault(mention.Id.Value),
        };
        Stand(row, report);
        _mentions.Add(row);
    }

    // An undated mention stands at the publication of its article, which is another now.
    private void Move(Report report)
    {
        var row = Key(report.Mention);
        Stand(row, report);
        _moved.Add(row);
    }

    private void Supersede(Report report)
    {
        People.Remove(report.Mention, report.Article.Language);
        _touched.UnionWith(Blocks(report));
        _superseded.Add(Key(report.Mention));
    }

    private void Stand(PropertyMap row, Report report)
    {
        var days = MentionDays.Of(report);
        string[] blocks = [.. Blocks(report)];
        _touched.UnionWith(blocks);
        row["blocks"] = blocks;
        row["band"] = days.Band;
        row["start"] = days.Start;
        row["end"] = days.End;
    }

    private static IEnumerable<string> Blocks(Report report) => Block.Of(report.Mention.Account).Select(BlockNode.Id);

    private static PropertyMap Key(Mention mention) => new() { ["id"] = mention.Id.Value, ["revision"] = mention.Revision };
}
