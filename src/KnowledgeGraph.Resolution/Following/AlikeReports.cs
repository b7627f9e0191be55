using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Following;

/// <summary>Reports that say the same of the same day: what touches one of them touches all others, but for those of its own article or voice.</summary>
internal sealed class AlikeReports
{
    private readonly List<FollowedReport> _reports = [];
    private bool _areOne = true;
    private long _lookedAt = -1;

    /// <param name="facts">Of the first of them.</param>
    /// <param name="ranges">Where reports stand that can touch these.</param>
    public AlikeReports(ReportFacts facts, IReadOnlyList<BlockRange> ranges)
    {
        Account = facts.Account;
        First = facts.First?.DayNumber ?? DateOnly.MinValue.DayNumber;
        Last = facts.Last?.DayNumber ?? DateOnly.MaxValue.DayNumber;
        Until = ranges.Count == 0 ? First : ranges.Max(range => (range.To ?? DateOnly.MaxValue).DayNumber);
    }

    public DiplomaticEvent Account { get; }

    /// <summary>The days at which they stand.</summary>
    public int First { get; }

    public int Last { get; }

    /// <summary>The last day at which something stands that can touch these.</summary>
    public int Until { get; }

    public bool IsEmpty => _reports.Count == 0;

    /// <summary>Whether it was not looked at in this turn; now it was.</summary>
    public bool IsNewIn(long turn)
    {
        var isNew = _lookedAt != turn;
        _lookedAt = turn;
        return isNew;
    }

    public void Add(FollowedReport report)
    {
        _reports.Add(report);
        _areOne = _areOne && report.Root == _reports[0].Root;
    }

    public void RemoveTaken()
    {
        if (_reports.Exists(report => report.IsTaken))
            _reports.RemoveAll(report => report.IsTaken);
    }

    /// <summary>Joins a report to those that it touches.</summary>
    public void JoinTouched(FollowedReport report, Func<ReportFacts, ReportFacts, bool> touches)
    {
        if (IsEmpty || _areOne && _reports[0].Root == report.Root)
            return;
        bool? ofOthers = null;
        foreach (var other in _reports)
        {
            if (other.Root == report.Root)
                continue;
            var isTouched = IsOfItsOwn(report.Facts, other.Facts) ? touches(report.Facts, other.Facts) : ofOthers ??= touches(report.Facts, other.Facts);
            if (isTouched)
                FollowedReport.Join(report, other);
        }

        _areOne = _reports.TrueForAll(other => other.Root == _reports[0].Root);
    }

    private static bool IsOfItsOwn(ReportFacts report, ReportFacts other) =>
        report.Article == other.Article || string.Equals(report.Report.Article.Voice, other.Report.Article.Voice, StringComparison.Ordinal);
}
