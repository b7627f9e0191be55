using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Domain.Text;
using KnowledgeGraph.Storage.Sqlite.Connections;

namespace KnowledgeGraph.Storage.Sqlite.Rows;

/// <summary>A stored mention with its key and the key of the event that it is of.</summary>
internal sealed record MentionRow(long Key, long? EventKey, Mention Mention, ArticleHead Article)
{
    /// <summary>Of mention <c>m</c> and its article <c>a</c>.</summary>
    public const string Select =
        $"""
        SELECT m.key, m.event, m.id, m.revision, m.article_version, m.number, m.evidence, m.evidence_start, m.evidence_end,
            m.rule, m.confidence, m.extractor_version, m.replaces, {ArticleRow.HeadNames},
            m.kind_number, m.status_number, m.start_day, m.days, m.precision_number, m.country, m.city, m.mode_number, m.form, m.cancels,
            m.planned_start_day, m.planned_end_day, m.planned_precision, m.participants, m.targets
        FROM mention m JOIN article a ON a.key = m.article
        """;

    private const int HeadAt = 13;
    private const int AccountAt = 20;

    public Report Report => new(Mention, Article);

    public static List<MentionRow> LiveOf(SqliteSession session, long article) =>
        session.List(Read, $"{Select} WHERE m.article = $article AND m.superseded_at IS NULL ORDER BY m.key", article);

    /// <summary>Those that were superseded together last.</summary>
    public static List<MentionRow> WithdrawnLastOf(SqliteSession session, long article) => session.List(
        Read, $"{Select} WHERE m.article = $article AND m.superseded_at = (SELECT max(superseded_at) FROM mention WHERE article = m.article) ORDER BY m.key", article);

    /// <summary>All that the article ever had, in the order in which they were written.</summary>
    public static List<MentionRow> AllOf(SqliteSession session, long article) =>
        session.List(Read, $"{Select} WHERE m.article = $article ORDER BY m.key", article);

    public static MentionRow? Live(SqliteSession session, string id) =>
        session.First(Read, $"{Select} WHERE m.id = $id AND m.superseded_at IS NULL", id);

    /// <returns>The key of the mention.</returns>
    /// <param name="account">The values of <see cref="AccountColumns.Names"/>.</param>
    /// <param name="words">The document of its <see cref="Storage.Text.ReportText"/>.</param>
    /// <param name="recordedAt">In ticks.</param>
    public static long Insert(SqliteSession session, Mention mention, object?[] account, string words, long article, long? eventKey, long recordedAt)
    {
        var key = session.Insert(
            $"""
            INSERT INTO mention (id, revision, article, article_version, number, evidence, evidence_start, evidence_end, rule, confidence,
                extractor_version, replaces, event, recorded_at, {AccountColumns.Names})
            VALUES ($id, $revision, $article, $version, $number, $evidence, $estart, $eend, $rule, $confidence,
                $extractor, $replaces, $event, $recorded,
                $kind, $status, $start, $days, $precision, $country, $city, $mode, $form, $cancels, $pstart, $pend, $pprecision, $participants, $targets)
            """,
            [
                mention.Id.Value, mention.Revision, article, mention.ArticleVersion, mention.Number,
                mention.Evidence.Text, mention.Evidence.Span?.Start, mention.Evidence.Span?.End, mention.Rule, mention.Confidence,
                mention.ExtractorVersion, mention.Replaces?.Value, eventKey, recordedAt,
                .. account,
            ]);
        TextRow.InsertMention(session, key, words);
        return key;
    }

    /// <summary>Takes a mention out of what lives; its row stays.</summary>
    public static void Supersede(SqliteSession session, long key, long at) =>
        session.Execute("UPDATE mention SET superseded_at = $now WHERE key = $key", at, key);

    public static MentionRow Read(SqliteRow row)
    {
        var head = ArticleRow.ReadHead(row, HeadAt);
        var span = row.Number(7) is { } start && row.Number(8) is { } end ? new TextSpan(start, end) : (TextSpan?)null;
        var mention = new Mention(
            new(row.GetString(2)), row.GetInt32(3), head.Id, row.GetInt32(4), AccountColumns.Read(row, AccountAt).ToAccount(),
            new(row.GetString(6), span), row.GetString(9), row.GetDouble(10), row.GetString(11), row.GetInt32(5),
            row.Text(12) is { } replaces ? new MentionId(replaces) : null);
        return new(row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1), mention, head);
    }
}
