using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Reports that were read, by block, each with the days at which it stands.</summary>
internal sealed class Candidates
{
    private readonly Dictionary<Block, List<(int From, int To, Report Report)>> _byBlock = [];
    private readonly HashSet<MentionId> _ids = [];

    public void Add(Report report)
    {
        if (!_ids.Add(report.Mention.Id))
            return;
        var (from, to) = Days(report);
        foreach (var block in Block.Of(report.Mention.Account))
        {
            if (!_byBlock.TryGetValue(block, out var list))
                _byBlock[block] = list = [];
            list.Add((from, to, report));
        }
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
    }

    public IEnumerable<Report> In(BlockRange range)
    {
        if (!_byBlock.TryGetValue(range.Block, out var list))
            yield break;
        var from = range.From?.DayNumber ?? int.MinValue;
        var to = range.To?.DayNumber ?? int.MaxValue;
        Steps += list.Count;
        foreach (var entry in list)
        {
            if (entry.From <= to && entry.To >= from)
                yield return entry.Report;
        }
    }

    private static (int From, int To) Days(Report report)
    {
        if (report.Mention.Account.Date is { } date)
            return (date.Start.DayNumber, date.End.DayNumber);
        return report.NearestDay is { } day ? (day.DayNumber, day.DayNumber) : (int.MinValue, int.MaxValue);
    }
}
