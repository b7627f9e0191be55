using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;
using KnowledgeGraph.Storage.Text;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Writes articles with their versions and mentions, and supersedes what a new version no longer says.</summary>
/// <param name="eventKeys">The keys of the events of this commit by member.</param>
internal sealed class ArticleWriter(SqliteSession session, CommitContent content, long now, IReadOnlyDictionary<string, long> eventKeys)
{
    private readonly PersonTally _people = new();
    private readonly MentionBlocks _blocks = new(session);
    private readonly HashSet<ArticleId> _written = [];

    public HashSet<string> WrittenMentions { get; } = new(StringComparer.Ordinal);

    public int AddedArticles { get; private set; }

    public void Write(ArticleWrite write)
    {
        var made = content.Article(write);
        var old = Old(write);
        // Read before the article is written: where they stand was computed from its earlier version.
        var live = old is null ? [] : MentionRow.LiveOf(session, old.Key).ToDictionary(row => row.Mention.Id);
        var hadTitle = old is not null && !Hold(live.Values.Select(row => row.Mention), old.Article.Version);
        var isNewVersion = old is null || old.Article.Version != write.Article.Version;
        var key = WriteArticle(write.Article, old, isNewVersion, made.Fingerprint);
        var head = write.Article.Head with { RecordedAt = new(now, TimeSpan.Zero) };
        var mentions = write.Mentions.Select((mention, i) => Write(mention, made.Mentions[i], live, key, head)).ToList();
        foreach (var row in live.Values)
            Supersede(row);
        if (!Hold(mentions, write.Article.Version) && (isNewVersion || !hadTitle))
            TextRow.InsertTitle(session, key, write.Article.Version, TextDocument.Of(write.Article.Title));
    }

    /// <summary>Writes what was gathered over the articles: people, and versions of blocks.</summary>
    public void Finish()
    {
        PersonWriter.Write(session, _people);
        _blocks.CountUp();
    }

    // The condition of the commit says of new articles that there is no row yet.
    private ArticleRow? Old(ArticleWrite write) =>
        _written.Add(write.Article.Id) && write.ExpectedVersion == 0 ? null : ArticleRow.ById(session, write.Article.Id.Value);

    private static bool Hold(IEnumerable<Mention> mentions, int version) => mentions.Any(mention => mention.ArticleVersion == version);

    private long WriteArticle(Article article, ArticleRow? old, bool isNewVersion, string fingerprint)
    {
        AddedArticles += (article.Retracted ? 0 : 1) - (old is null or { Article.Retracted: true } ? 0 : 1);
        var key = old?.Key ?? ArticleRow.Insert(session, article, now);
        if (old is not null)
            ArticleRow.Update(session, key, article, isNewVersion ? now : old.Article.RecordedAt.UtcTicks);
        if (isNewVersion && old is not null)
            ArticleVersionRow.Close(session, key, old.Article);
        if (isNewVersion)
            ArticleVersionRow.Insert(session, key, new(article.Version, article.Title, article.Text, article.PublishedAt, now), fingerprint);
        if (article.Retracted != (old is { Article.Retracted: true } && !isNewVersion))
            ArticleVersionRow.Retract(session, key, article.Version, article.Retracted ? now : null);
        return key;
    }

    /// <returns>The mention as it is stored now.</returns>
    private Mention Write(Mention mention, MentionContent made, Dictionary<MentionId, MentionRow> live, long article, ArticleHead head)
    {
        if (live.Remove(mention.Id, out var row) && row.Mention.Revision == mention.Revision)
        {
            if (row.Report.NearestDay != new Report(row.Mention, head).NearestDay)
                Move(row, head);
            _people.Remove(row.Report);
            _people.Add(new(row.Mention, head));
            return row.Mention;
        }

        if (row is not null)
            Supersede(row);
        Insert(mention, made, article, head);
        return mention;
    }

    private void Insert(Mention mention, MentionContent made, long article, ArticleHead head)
    {
        var words = made.Words ?? new ReportText(ArticleVersionRow.TitleOf(session, article, mention.ArticleVersion), mention.Evidence.Text).Document;
        var key = MentionRow.Insert(
            session, mention, made.Account, words, article, eventKeys.TryGetValue(mention.Id.Value, out var eventKey) ? eventKey : null, now);
        var report = new Report(mention, head);
        _blocks.Insert(key, report);
        _people.Add(report);
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
        _people.Remove(row.Report);
    }
}
