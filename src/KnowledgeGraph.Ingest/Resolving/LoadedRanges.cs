using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;

namespace KnowledgeGraph.Ingest.Resolving;

/// <summary>Which days of which blocks were read already.</summary>
/// <param name="isWide">Whether all that stands near is read besides, to be told of.</param>
internal sealed class LoadedRanges(bool isWide = false)
{
    // What is found reaches further by days: read with the first, it saves a second reading. Of a speaker there are many a day, and few reach further.
    private const int Margin = 2;
    private const int WideMargin = 8;

    private readonly Dictionary<Block, LoadedDays> _blocks = [];

    /// <summary>The days of <paramref name="ranges"/> that lack, those of one block that lie close together as one range; they count as read from now on.</summary>
    public IReadOnlyList<BlockRange> Take(IEnumerable<BlockRange> ranges)
    {
        var missing = new List<BlockRange>();
        // Whole ranges first: what they hold need not be read again in part.
        foreach (var part in Lacking(ranges).GroupBy(item => (item.Range.Traits != default, item.Range.Part)).OrderBy(part => part.Key))
        {
            foreach (var ofBlock in part.GroupBy(item => (item.Days, item.Range.Traits)))
                Take(ofBlock.Key.Days, [.. ofBlock.Select(item => item.Range)], missing);
        }

        return missing;
    }

    // Most were read before: these are sorted out first, in as little time as it takes to look them up.
    private List<(BlockRange Range, LoadedDays Days)> Lacking(IEnumerable<BlockRange> ranges)
    {
        var lacking = new List<(BlockRange, LoadedDays)>();
        foreach (var asked in ranges)
        {
            var range = isWide ? asked with { Part = BlockPart.All, Traits = default } : asked;
            if (!_blocks.TryGetValue(range.Block, out var days))
                _blocks[range.Block] = days = new();
            if (!days.Hold(range))
                lacking.Add((range, days));
        }

        return lacking;
    }

    // Of one block, part and traits.
    private void Take(LoadedDays days, List<BlockRange> ranges, List<BlockRange> missing)
    {
        var like = ranges[0];
        var margin = isWide ? WideMargin : like.Block.Kind == EventKind.Statement ? 0 : Margin;
        var wanted = ranges.SelectMany(days.Gaps).Select(gap => (Day(gap.From - margin), Day(gap.To + margin)));
        foreach (var (from, to) in Joined(wanted))
        {
            foreach (var gap in days.Gaps(like with { From = from, To = to }))
            {
                var range = like with { From = Day(gap.From), To = Day(gap.To) };
                missing.Add(range);
                days.Add(range);
            }
        }
    }

    private static List<(DateOnly From, DateOnly To)> Joined(IEnumerable<(DateOnly From, DateOnly To)> ranges)
    {
        var joined = new List<(DateOnly From, DateOnly To)>();
        foreach (var (from, to) in ranges.Order())
        {
            if (joined.Count > 0 && from.DayNumber <= joined[^1].To.DayNumber + 1)
                joined[^1] = (joined[^1].From, to > joined[^1].To ? to : joined[^1].To);
            else
                joined.Add((from, to));
        }

        return joined;
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
