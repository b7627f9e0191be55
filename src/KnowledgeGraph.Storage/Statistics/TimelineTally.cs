using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Storage.Statistics;

/// <summary>Gathers counts by first day to the points of a timeline.</summary>
public sealed class TimelineTally(TimeBucket bucket)
{
    private readonly SortedDictionary<DateOnly, Bucket> _buckets = [];

    /// <summary>Adds events of a kind that begin on a day and are known exactly enough.</summary>
    public void Add(DateOnly start, EventKind kind, long count)
    {
        if (count == 0)
            return;
        var kinds = Of(start).Kinds;
        kinds[kind] = kinds.GetValueOrDefault(kind) + count;
    }

    /// <summary>Adds events that begin on a day and are known less exactly than the bucket.</summary>
    public void AddVague(DateOnly start, long count)
    {
        if (count != 0)
            Of(start).Vague += count;
    }

    /// <summary>The points, oldest first.</summary>
    public IReadOnlyList<TimelinePoint> Points() => [.. _buckets.Values.Select(found => new TimelinePoint(
        found.From, found.To, found.Kinds.Values.Sum(), found.Vague,
        found.Kinds.Select(kind => new KindCount(kind.Key, kind.Value)).ToValueList()))];

    private Bucket Of(DateOnly day)
    {
        var (from, to) = TimeBuckets.Around(day, bucket);
        if (!_buckets.TryGetValue(from, out var found))
            _buckets.Add(from, found = new(from, to));
        return found;
    }

    private sealed class Bucket(DateOnly from, DateOnly to)
    {
        public DateOnly From => from;

        public DateOnly To => to;

        public long Vague { get; set; }

        public SortedDictionary<EventKind, long> Kinds { get; } = [];
    }
}
