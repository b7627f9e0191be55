using KnowledgeGraph.Domain.Articles;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Reports that were read, by block, each with the days at which it stands.</summary>
internal sealed class Candidates
{
    private readonly Dictionary<Block, List<(int From, int To, Report Report)>> _byBlock = [];
    private readonly Dictionary<ArticleId, List<Report>> _byArticle = [];
    private readonly Dictionary<string, List<Report>> _byVoice = new(StringComparer.Ordinal);
    private readonly HashSet<MentionId> _ids = [];

    public void Add(Report report)
    {
        if (!_ids.Add(report.Mention.Id))
            return;
        var (from, to) = Days(report);
        foreach (var block in Block.Of(report.Mention.Account))
            Add(_byBlock, block, (from, to, report));
        Add(_byArticle, report.Mention.ArticleId, report);
        Add(_byVoice, report.Article.Voice, report);
    }

    /// <summary>How many were looked at so far.</summary>
    public long Steps { get; private set; }

    /// <summary>Takes out what need not be looked at again.</summary>
    public void Drop(Func<MentionId, bool> isDone)
    {
        foreach (var list in _byBlock.Values)
        {
            Steps += list.Count;
            list.RemoveAll(entry => isDone(entry.Report.Mention.Id));
        }

        foreach (var list in _byArticle.Values.Concat(_byVoice.Values))
            list.RemoveAll(report => isDone(report.Mention.Id));
    }

    public IEnumerable<Report> In(BlockRange range) =>
        _byBlock.TryGetValue(range.Block, out var list) && list.Count > 0 ? In(list, range) : [];

    public IReadOnlyList<Report> OfArticle(ArticleId article) => Counted(_byArticle.GetValueOrDefault(article));

    public IReadOnlyList<Report> OfVoice(string voice) => Counted(_byVoice.GetValueOrDefault(voice));

    private IEnumerable<Report> In(List<(int From, int To, Report Report)> list, BlockRange range)
    {
        var from = range.From?.DayNumber ?? int.MinValue;
        var to = range.To?.DayNumber ?? int.MaxValue;
        Steps += list.Count;
        foreach (var entry in list)
        {
            if (entry.From <= to && entry.To >= from)
                yield return entry.Report;
        }
    }

    private List<Report> Counted(List<Report>? list)
    {
        Steps += list?.Count ?? 0;
        return list ?? [];
    }

    private static void Add<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(item);
    }

    private static (int From, int To) Days(Report report)
    {
        if (report.Mention.Account.Date is { } date)
            return (date.Start.DayNumber, date.End.DayNumber);
        return report.NearestDay is { } day ? (day.DayNumber, day.DayNumber) : (int.MinValue, int.MaxValue);
    }
}
