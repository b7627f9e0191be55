using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Ingest.Resolving;

namespace KnowledgeGraph.Ingest.Tests.Resolving;

public sealed class LoadedRangesTests
{
    private static readonly Block _talks = new(EventKind.Meeting, "CN-RU");
    private static readonly Block _spoken = new(EventKind.Statement, "CN");
    private static readonly BlockTraits _byPhone = new(Mode: MeetingMode.Phone);

    [Fact]
    public void Only_days_that_were_not_read_are_read()
    {
        var loaded = new LoadedRanges();
        loaded.Take([Range(_spoken, 10, 12)]).ShouldBe([Range(_spoken, 10, 12)]);

        loaded.Take([Range(_spoken, 11, 15)]).ShouldBe([Range(_spoken, 13, 15)]);
        loaded.Take([Range(_spoken, 8, 20)]).ShouldBe([Range(_spoken, 8, 9), Range(_spoken, 16, 20)]);
        loaded.Take([Range(_spoken, 8, 20)]).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_read_whole_is_not_read_in_part()
    {
        var loaded = new LoadedRanges();
        loaded.Take([Range(_spoken, 10, 12)]);

        loaded.Take([Range(_spoken, 9, 13, BlockPart.Undated)]).ShouldBe([Range(_spoken, 9, 9, BlockPart.Undated), Range(_spoken, 13, 13, BlockPart.Undated)]);
    }

    [Fact]
    public void What_was_read_in_part_is_read_whole_where_all_is_wanted()
    {
        var loaded = new LoadedRanges();
        loaded.Take([Range(_talks, 10, 12, traits: _byPhone)]).ShouldBe([Range(_talks, 8, 14, traits: _byPhone)]);

        loaded.Take([Range(_talks, 10, 12)]).ShouldBe([Range(_talks, 8, 14)]);
        loaded.Take([Range(_talks, 10, 12, BlockPart.Planned, _byPhone)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_ranges_each_of_their_days_was_read(int seed)
    {
        var random = new Random(seed);
        var loaded = new LoadedRanges();
        var read = new HashSet<(Block, BlockPart, BlockTraits, int)>();
        for (var i = 0; i < 300; i++)
        {
            var start = random.Next(1_000, 1_200);
            var range = Range(
                random.Next(2) == 0 ? _talks : _spoken, start, start + random.Next(12), random.Next(3) switch { 0 => BlockPart.All, 1 => BlockPart.Planned, _ => BlockPart.Undated },
                random.Next(2) == 0 ? default : _byPhone);

            foreach (var taken in loaded.Take([range]))
                read.UnionWith(Days(taken).Select(day => (taken.Block, taken.Part, taken.Traits, day)));

            Days(range).Where(day => !IsRead(range, day)).ShouldBeEmpty($"seed {seed}, range {i}: {range}");
        }

        bool IsRead(BlockRange range, int day) => read.Contains((range.Block, BlockPart.All, default, day)) || read.Contains((range.Block, range.Part, default, day))
            || read.Contains((range.Block, BlockPart.All, range.Traits, day)) || read.Contains((range.Block, range.Part, range.Traits, day));
    }

    private static IEnumerable<int> Days(BlockRange range) => Enumerable.Range(range.From!.Value.DayNumber, range.To!.Value.DayNumber - range.From.Value.DayNumber + 1);

    private static BlockRange Range(Block block, int from, int to, BlockPart part = BlockPart.All, BlockTraits traits = default) =>
        new(block, DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to), part, traits);
}
