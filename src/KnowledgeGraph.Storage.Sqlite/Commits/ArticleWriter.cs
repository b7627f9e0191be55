using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Commits;

/// <summary>Writes articles with their versions and mentions, and supersedes what a new version no longer says.</summary>
/// <param name="eventKeys">The keys of the events of this commit by member.</param>
internal sealed class ArticleWriter(SqliteSession session, long now, IReadOnlyDictionary<string, long> eventKeys)
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
        _people.Write(session);
        _blocks.CountUp();
    }

    private long WriteArticle(Article article, Article? old)
    {
        AddedArticles += (article.Retracted ? 0 : 1) - (old is null or { Retracted: true } ? 0 : 1);
        var isNewVersion = old is null || old.Version != article.Version;
        var recorded = isNewVersion ? now : old!.RecordedAt.UtcTicks;
        var published = article.PublishedAt is { } at ? InstantText.Write(at) : null;
        var key = session.Scalar(
            """
            INSERT INTO article (id, external_id, url, source, language, published_at, voice, version, recorded_at, reported_at, retracted)
            VALUES ($id, $external, $url, $source, $language, $published, $voice, $version, $recorded, $reported, $retracted)
            ON CONFLICT (id) DO UPDATE SET external_id = excluded.external_id, url = excluded.url, source = excluded.source, language = excluded.language,
                published_at = excluded.published_at, voice = excluded.voice, version = excluded.version, recorded_at = excluded.recorded_at,
                reported_at = excluded.reported_at, retracted = excluded.retracted
            RETURNING key
            """,
            article.Id.Value, article.ExternalId, article.Url, article.Source, article.Language?.Value, published, article.Voice,
            article.Version, recorded, article.PublishedAt?.UtcTicks ?? recorded, article.Retracted ? 1 : 0)!.Value;
        if (isNewVersion)
        {
            session.Execute(
                """
                INSERT INTO article_version (article, version, title, text, published_at, recorded_at, fingerprint)
                VALUES ($article, $version, $title, $text, $published, $recorded, $fingerprint)
                """,
                key, article.Version, article.Title, article.Text, published, now, StableHash.Base32($"{article.Title}\n{article.Text}"));
        }

        return key;
    }

    private void Insert(Mention mention, long article, ArticleHead head)
    {
        var key = session.Scalar(
            $"""
            INSERT INTO mention (id, revision, article, article_version, number, evidence, evidence_start, evidence_end, rule, confidence,
                extractor_version, replaces, event, recorded_at, {AccountColumns.Names})
            VALUES ($id, $revision, $article, $version, $number, $evidence, $estart, $eend, $rule, $confidence,
                $extractor, $replaces, $event, $recorded,
                $kind, $status, $start, $end, $precision, $country, $city, $mode, $form, $cancels, $pstart, $pend, $pprecision, $participants, $targets)
            RETURNING key
            """,
            [
                mention.Id.Value, mention.Revision, article, mention.ArticleVersion, mention.Number,
                mention.Evidence.Text, mention.Evidence.Span?.Start, mention.Evidence.Span?.End, mention.Rule, mention.Confidence,
                mention.ExtractorVersion, mention.Replaces?.Value,
                eventKeys.TryGetValue(mention.Id.Value, out var eventKey) ? eventKey : null, now,
                .. AccountColumns.Of(AccountRecord.Of(mention.Account)),
            ])!.Value;
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
        session.Execute("UPDATE mention SET superseded_at = $now WHERE key = $key", now, row.Key);
        _blocks.Delete(row.Key, row.Report);
        _people.Remove(row.Mention, row.Article.Language);
    }
}
