using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Following;

/// <summary>A report among those of which it is not yet known what all touches them: a member of a set that grows by joining.</summary>
internal sealed class FollowedReport(ReportFacts facts, ResolvedEvent? stored)
{
    private FollowedReport? _parent;
    private FollowedReport? _next;
    private FollowedReport? _last;

    public ReportFacts Facts { get; } = facts;

    public ResolvedEvent? Stored { get; } = stored;

    /// <summary>Of a root: the last day at which something may stand that touches its set.</summary>
    public int Until { get; set; }

    /// <summary>Of a root: how many stand in its set.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Whether its component was given out.</summary>
    public bool IsTaken { get; set; }

    public bool IsRoot => _parent is null;

    public FollowedReport Root
    {
        get
        {
            var report = this;
            while (report._parent is { } parent)
            {
                report._parent = parent._parent ?? parent;
                report = parent;
            }

            return report;
        }
    }

    /// <summary>Of a root: all of its set.</summary>
    public IEnumerable<FollowedReport> Set
    {
        get
        {
            for (var report = this; report is not null; report = report._next)
                yield return report;
        }
    }

    public static void Join(FollowedReport one, FollowedReport other)
    {
        var (a, b) = (one.Root, other.Root);
        if (a == b)
            return;
        var (small, large) = a.Count < b.Count ? (a, b) : (b, a);
        small._parent = large;
        large.Count += small.Count;
        large.Until = Math.Max(large.Until, small.Until);
        (large._last ?? large)._next = small;
        large._last = small._last ?? small;
    }
}
