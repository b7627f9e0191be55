using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Following;

/// <summary>The reports of one block that something may still touch.</summary>
internal sealed class NearReports
{
    private const int Narrow = 31;

    // In the order of their first days.
    private readonly List<AlikeReports> _narrow = [];
    private readonly List<AlikeReports> _wide = [];

    public bool IsEmpty => _narrow.Count == 0 && _wide.Count == 0;

    /// <param name="reports">None of which begins before one that was added.</param>
    public void Add(AlikeReports reports) => (reports.Last - reports.First < Narrow ? _narrow : _wide).Add(reports);

    public void RemoveEmpty()
    {
        _narrow.RemoveAll(reports => reports.IsEmpty);
        _wide.RemoveAll(reports => reports.IsEmpty);
    }

    /// <summary>Adds those of a range to a list, each once in a turn.</summary>
    public void Find(BlockRange range, long turn, List<AlikeReports> found)
    {
        var from = (range.From ?? DateOnly.MinValue).DayNumber;
        var to = (range.To ?? DateOnly.MaxValue).DayNumber;
        for (var i = _narrow.Count - 1; i >= 0 && _narrow[i].First > from - Narrow; i--)
            Find(_narrow[i]);
        foreach (var reports in _wide)
            Find(reports);

        void Find(AlikeReports reports)
        {
            if (reports.First <= to && reports.Last >= from && range.Means(reports.Account) && reports.IsNewIn(turn))
                found.Add(reports);
        }
    }
}
