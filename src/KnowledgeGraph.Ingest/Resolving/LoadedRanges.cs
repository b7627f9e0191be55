using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Which days of which blocks were read already.</summary>
/// <param name="isWide">Whether all that stands near is read besides, to be told of.</param>
internal sealed class LoadedRanges(bool isWide = false)
{
    // What is found reaches further by days: read with the first, it saves a second reading. Of a speaker there are many a day, and few reach further.
    private const int Margin = 2;
    private const int WideMargin = 8;

    private readonly Dictionary<(Block, BlockPart, BlockTraits), List<(int From, int To)>> _loaded = [];

    /// <summary>The parts of <paramref name="ranges"/> that lack, those of one block that lie close together as one; they count as read from now on.</summary>
    public IReadOnlyList<BlockRange> Take(IEnumerable<BlockRange> ranges)
    {
        var missing = new List<BlockRange>();
        // Whole ranges first: what they hold need not be read again in part.
        foreach (var (part, lacking) in Lacking(ranges).OrderBy(part => part.Key.Traits != default).ThenBy(part => part.Key.Part))
        {
            foreach (var (from, to) in Joined(lacking.Where(range => !IsLoaded(range)).Select(WithMargin)))
            {
                missing.Add(new(part.Block, DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to), part.Part, part.Traits));
                Add(part, from, to);
            }
        }

        return missing;
    }

    // Most were read before: these are sorted out first, in as little time as it takes to look them up.
    private Dictionary<(Block Block, BlockPart Part, BlockTraits Traits), List<BlockRange>> Lacking(IEnumerable<BlockRange> ranges)
    {
        var lacking = new Dictionary<(Block, BlockPart, BlockTraits), List<BlockRange>>();
        foreach (var range in ranges.Select(Wanted))
        {
            if (IsLoaded(range))
                continue;
            var part = (range.Block, range.Part, range.Traits);
            if (!lacking.TryGetValue(part, out var list))
                lacking[part] = list = [];
            list.Add(range);
        }

        return lacking;
    }

    private BlockRange Wanted(BlockRange range) => isWide ? range with { Part = BlockPart.All, Traits = default } : range;

    private bool IsLoaded(BlockRange range) => IsLoaded(range, BlockPart.All, default) || IsLoaded(range, range.Part, default)
        || range.Traits != default && (IsLoaded(range, BlockPart.All, range.Traits) || IsLoaded(range, range.Part, range.Traits));

    private bool IsLoaded(BlockRange range, BlockPart part, BlockTraits traits)
    {
        if (!_loaded.TryGetValue((range.Block, part, traits), out var loaded))
            return false;
        var (from, to) = Days(range);
        foreach (var days in loaded)
        {
            if (days.From <= from && to <= days.To)
                return true;
        }

        return false;
    }

    private void Add((Block, BlockPart, BlockTraits) part, int from, int to)
    {
        if (!_loaded.TryGetValue(part, out var loaded))
            _loaded[part] = loaded = [];
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

    private (int From, int To) WithMargin(BlockRange range)
    {
        var (from, to) = Days(range);
        var margin = isWide ? WideMargin : range.Block.Kind == EventKind.Statement ? 0 : Margin;
        return (Math.Max(DateOnly.MinValue.DayNumber, from - margin), Math.Min(DateOnly.MaxValue.DayNumber, to + margin));
    }

    private static (int From, int To) Days(BlockRange range) =>
        ((range.From ?? DateOnly.MinValue).DayNumber, (range.To ?? DateOnly.MaxValue).DayNumber);
}
