using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.History;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Reads the mentions that lived at an instant: of those that live now by their index, and of those that were superseded since all, to be looked through.</summary>
/// <param name="limit">How many are read before it gives up.</param>
internal sealed class PastReportReader(SqliteSession session, DateTimeOffset at, int limit)
{
    private const string LivedThen = "m.recorded_at <= $at AND (m.superseded_at IS NULL OR m.superseded_at > $at)";

    private readonly long _at = at.UtcTicks;
    private readonly Dictionary<ArticleId, ArticleHead> _heads = [];
    private readonly Dictionary<MentionId, Report> _found = [];
    private bool _isWhole = true;

    public static MentionRow? ById(SqliteSession session, string id, long at) =>
        session.First(MentionRow.Read, $"{MentionRow.Select} WHERE m.id = $id AND {LivedThen}", id, at);

    public static List<MentionRow> OfArticle(SqliteSession session, long article, long at) =>
        session.List(MentionRow.Read, $"{MentionRow.Select} WHERE m.article = $article AND {LivedThen} ORDER BY m.key", article, at);

    public PastReports Read(IReadOnlyCollection<BlockRange> ranges, IEnumerable<MentionId> mentions)
    {
        foreach (var mention in mentions)
        {
            if (ById(session, mention.Value, _at) is { } row)
                _found.TryAdd(mention, Report(row));
        }

        var match = new RangeMatch(ranges);
        foreach (var range in ranges.TakeWhile(_ => _isWhole))
            Take(Neighbourhoods.InRange(session, range, _at), match.Holds);
        return TakeElsewhere(match.Kinds, match.Holds);
    }

    public PastReports Read(ReportScope scope)
    {
        foreach (var rows in new ScopeReader(session, scope, _at, limit + 1).Read().TakeWhile(_ => _isWhole))
            Take(rows, scope.Holds);
        return TakeElsewhere(scope.Kinds, scope.Holds);
    }

    // What the index of live mentions doesn't tell: those that were superseded since, and undated ones of articles that had another publication then.
    private PastReports TakeElsewhere(IEnumerable<EventKind> kinds, Func<Report, bool> holds)
    {
        var numbers = SqlText.Numbers(kinds.Select(kind => (int)kind));
        Take(Rows("m.superseded_at > $at", numbers), holds);
        Take(Rows("m.superseded_at IS NULL AND m.start_day IS NULL AND m.article IN (SELECT key FROM article WHERE version > 1 AND recorded_at > $at)", numbers), holds);
        return new([.. _found.Values.OrderBy(report => report.Mention.Id)], _isWhole);
    }

    private List<MentionRow> Rows(string condition, string kinds) => session.List(
        MentionRow.Read,
        $"{MentionRow.Select} WHERE {condition} AND m.recorded_at <= $at AND m.kind_number IN (SELECT value FROM json_each($kinds)) LIMIT $limit",
        _at, kinds, limit + 1);

    private void Take(List<MentionRow> rows, Func<Report, bool> holds)
    {
        foreach (var report in rows.Select(Report).Where(holds))
            _found.TryAdd(report.Mention.Id, report);
        _isWhole &= rows.Count <= limit && _found.Count <= limit;
    }

    private Report Report(MentionRow row) => new(row.Mention, row.Article.RecordedAt <= at ? row.Article : HeadOf(row.Mention.ArticleId));

    private ArticleHead HeadOf(ArticleId id)
    {
        if (_heads.TryGetValue(id, out var head))
            return head;
        var latest = ArticleRow.ById(session, id.Value)!;
        return _heads[id] = ArticleVersionRow.At(session, latest.Key, _at)!.Of(latest.Article, _at).Head;
    }
}
