using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Which days of which blocks were read already.</summary>
internal sealed class LoadedRanges
{
    // What is found reaches further by days: read with the first, it saves a second reading.
    private const int Margin = 8;

    private readonly Dictionary<Block, List<(int From, int To)>> _loaded = [];

    /// <summary>The parts of <paramref name="ranges"/> that lack, those of one block that lie close together as one; they count as read from now on.</summary>
    public IReadOnlyList<BlockRange> Take(IEnumerable<BlockRange> ranges)
    {
        var missing = new List<BlockRange>();
        foreach (var block in ranges.Where(range => !IsLoaded(range)).GroupBy(range => range.Block))
        {
            foreach (var (from, to) in Joined(block.Select(WithMargin)))
            {
                missing.Add(new(block.Key, DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to)));
                Add(block.Key, from, to);
            }
        }

        return missing;
    }

    private bool IsLoaded(BlockRange range)
    {
        var (from, to) = Days(range);
        return _loaded.TryGetValue(range.Block, out var loaded) && loaded.Exists(days => days.From <= from && to <= days.To);
    }

    private void Add(Block block, int from, int to)
    {
        if (!_loaded.TryGetValue(block, out var loaded))
            _loaded[block] = loaded = [];
        loaded.Add((from, to));
    }

    private static List<(int From, int To)> Joined(IEnumerable<(int From, int To)> ranges)
    {
        var joined = new List<(int From, int To)>();
        foreach (var (from, to) in ranges.Order())
        {
            if (joined.Count > 0 && from <= joined[^1].To + 1)
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, to));
            else
                joined.Add((from, to));
        }

        return joined;
    }

    private static (int From, int To) WithMargin(BlockRange range)
    {
        var (from, to) = Days(range);
        return (Math.Max(DateOnly.MinValue.DayNumber, from - Margin), Math.Min(DateOnly.MaxValue.DayNumber, to + Margin));
    }

    private static (int From, int To) Days(BlockRange range) =>
        ((range.From ?? DateOnly.MinValue).DayNumber, (range.To ?? DateOnly.MaxValue).DayNumber);
}
