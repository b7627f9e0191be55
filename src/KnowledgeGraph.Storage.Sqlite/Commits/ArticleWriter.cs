using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Writes articles with their versions and mentions, and supersedes what a new version no longer says.</summary>
/// <param name="eventKeys">The keys of the events of this commit by member.</param>
internal sealed class ArticleWriter(SqliteSession session, CommitContent content, long now, IReadOnlyDictionary<string, long> eventKeys)
{
    private readonly PersonTally _people = new();
    private readonly MentionBlocks _blocks = new(session);

    public HashSet<string> WrittenMentions { get; } = new(StringComparer.Ordinal);

    public int AddedArticles { get; private set; }

    public void Write(ArticleWrite write)
    {
        var old = ArticleRow.ById(session, write.Article.Id.Value);
        // Read before the article is written: where they stand was computed from its earlier version.
        var live = old is null ? [] : MentionRow.LiveOf(session, old.Key).ToDictionary(row => row.Mention.Id);
        var key = WriteArticle(write.Article, old?.Article);
        var head = write.Article.Head with { RecordedAt = new(now, TimeSpan.Zero) };
        foreach (var mention in write.Mentions)
        {
            if (!live.Remove(mention.Id, out var row))
            {
                Insert(mention, key, head);
            }
            else if (row.Mention.Revision != mention.Revision)
            {
                Supersede(row);
                Insert(mention, key, head);
            }
            else if (row.Report.NearestDay != new Report(row.Mention, head).NearestDay)
            {
                Move(row, head);
            }
        }

        foreach (var row in live.Values)
            Supersede(row);
    }

    /// <summary>Writes what was gathered over the articles: people, and versions of blocks.</summary>
    public void Finish()
    {
        PersonWriter.Write(session, _people);
        _blocks.CountUp();
    }

    private long WriteArticle(Article article, Article? old)
    {
        AddedArticles += (article.Retracted ? 0 : 1) - (old is null or { Retracted: true } ? 0 : 1);
        var isNewVersion = old is null || old.Version != article.Version;
        var recorded = isNewVersion ? now : old!.RecordedAt.UtcTicks;
        var key = ArticleRow.Write(session, article, recorded);
        if (isNewVersion)
            ArticleVersionRow.Insert(session, key, new(article.Version, article.Title, article.Text, article.PublishedAt, now));
        return key;
    }

    private void Insert(Mention mention, long article, ArticleHead head)
    {
        var key = MentionRow.Insert(session, mention, content.AccountOf(mention), article, eventKeys.TryGetValue(mention.Id.Value, out var eventKey) ? eventKey : null, now);
        _blocks.Insert(key, new(mention, head));
        _people.Add(mention, head.Language);
        WrittenMentions.Add(mention.Id.Value);
    }

    // An undated mention stands at the publication of its article, which is another now.
    private void Move(MentionRow row, ArticleHead head)
    {
        _blocks.Delete(row.Key, row.Report);
        _blocks.Insert(row.Key, new(row.Mention, head));
    }

    private void Supersede(MentionRow row)
    {
        MentionRow.Supersede(session, row.Key, now);
        _blocks.Delete(row.Key, row.Report);
        _people.Remove(row.Mention, row.Article.Language);
    }
}
