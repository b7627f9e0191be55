using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Resolution.Links;
using KnowledgeGraph.Resolution.People;

namespace KnowledgeGraph.Resolution.Following;

/// <inheritdoc cref="IComponentFollower"/>
internal sealed class ComponentFollower(NamedPeople people, Func<ReportFacts, ReportFacts, bool> touches) : IComponentFollower
{
    private readonly Dictionary<ReportContent, AlikeReports> _alike = [];
    private readonly Dictionary<Block, NearReports> _near = [];
    private readonly List<AlikeReports> _found = [];
    private List<FollowedReport> _open = [];
    private long _turn;

    public void Add(IEnumerable<StoredReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        foreach (var report in reports.Select(stored => new FollowedReport(new(stored.Report, people), stored.Event)).OrderBy(report => report.Facts.First ?? DateOnly.MinValue))
            Add(report);
    }

    public IReadOnlyList<WholeComponent> Take(DateOnly? later)
    {
        List<FollowedReport> roots = [.. _open.Where(report => report.IsRoot && (later is not { } day || report.Until < day.DayNumber))];
        List<WholeComponent> taken = [.. roots.Select(Taken)];
        _open = _open.FindAll(report => !report.IsTaken);
        foreach (var (content, alike) in _alike)
        {
            alike.RemoveTaken();
            if (alike.IsEmpty)
                _alike.Remove(content);
        }

        foreach (var (block, near) in _near)
        {
            near.RemoveEmpty();
            if (near.IsEmpty)
                _near.Remove(block);
        }

        return taken;
    }

    private void Add(FollowedReport report)
    {
        var ranges = Reach.Of(report.Facts);
        var isFirst = !_alike.TryGetValue(report.Facts.Content, out var alike);
        if (isFirst)
            _alike.Add(report.Facts.Content, alike = new(report.Facts, ranges));
        report.Until = alike!.Until;
        FindNear(ranges);
        foreach (var near in _found)
            near.JoinTouched(report, touches);
        alike.JoinTouched(report, touches);
        alike.Add(report);
        _open.Add(report);
        if (isFirst)
            AddToBlocks(alike);
    }

    private void FindNear(IReadOnlyList<BlockRange> ranges)
    {
        _turn++;
        _found.Clear();
        foreach (var range in ranges)
        {
            if (_near.TryGetValue(range.Block, out var near))
                near.Find(range, _turn, _found);
        }
    }

    private void AddToBlocks(AlikeReports alike)
    {
        foreach (var block in Block.Of(alike.Account))
        {
            if (!_near.TryGetValue(block, out var near))
                _near[block] = near = new();
            near.Add(alike);
        }
    }

    private static WholeComponent Taken(FollowedReport root)
    {
        var reports = new List<ReportFacts>(root.Count);
        var stored = new List<ResolvedEvent>();
        foreach (var report in root.Set)
        {
            report.IsTaken = true;
            reports.Add(report.Facts);
            if (report.Stored is { } resolved && !stored.Exists(known => ReferenceEquals(known, resolved)))
                stored.Add(resolved);
        }

        return new(reports, stored);
    }
}
