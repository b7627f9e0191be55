using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Which days of one block were read already, whole or in part.</summary>
internal sealed class LoadedDays
{
    private readonly List<(BlockPart Part, BlockTraits Traits, int From, int To)> _stretches = [];

    /// <summary>Whether all days of a range were read.</summary>
    public bool Hold(BlockRange range)
    {
        if (_stretches.Count == 0)
            return false;
        var (from, to) = Days(range);
        while (from <= to && EndOf(range, from) is { } end)
            from = end + 1;
        return from > to;
    }

    /// <summary>The days of a range that were not read, as stretches.</summary>
    public List<(int From, int To)> Gaps(BlockRange range)
    {
        var gaps = new List<(int, int)>();
        var (from, to) = Days(range);
        while (from <= to)
        {
            if (EndOf(range, from) is { } end)
            {
                from = end + 1;
                continue;
            }

            var last = Math.Min(to, Next(range, from) - 1);
            gaps.Add((from, last));
            from = last + 1;
        }

        return gaps;
    }

    /// <summary>These count as read from now on; with the stretches beside them they become one.</summary>
    public void Add(BlockRange range)
    {
        var (from, to) = Days(range);
        for (var i = _stretches.Count - 1; i >= 0; i--)
        {
            var known = _stretches[i];
            if (known.Part != range.Part || known.From > to + 1 || known.To < from - 1 || known.Traits != range.Traits)
                continue;
            (from, to) = (Math.Min(from, known.From), Math.Max(to, known.To));
            _stretches.RemoveAt(i);
        }

        _stretches.Add((range.Part, range.Traits, from, to));
    }

    // How far what was read reaches from a day on; null: that day wasn't read.
    private int? EndOf(BlockRange range, int day)
    {
        int? end = null;
        foreach (var stretch in _stretches)
        {
            if (stretch.From <= day && stretch.To >= (end ?? day) && Means(stretch.Part, stretch.Traits, range))
                end = stretch.To;
        }

        return end;
    }

    private int Next(BlockRange range, int day)
    {
        var next = int.MaxValue;
        foreach (var stretch in _stretches)
        {
            if (stretch.From > day && stretch.From < next && Means(stretch.Part, stretch.Traits, range))
                next = stretch.From;
        }

        return next;
    }

    // Whether all that is meant by a range is meant by what was read.
    private static bool Means(BlockPart part, BlockTraits traits, BlockRange range) =>
        (part == BlockPart.All || part == range.Part) && (traits == default || traits == range.Traits);

    private static (int From, int To) Days(BlockRange range) =>
        ((range.From ?? DateOnly.MinValue).DayNumber, (range.To ?? DateOnly.MaxValue).DayNumber);
}
