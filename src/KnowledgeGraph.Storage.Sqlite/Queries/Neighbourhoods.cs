using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Commits;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Reads the live reports that stand in block ranges, and what they are members of.</summary>
internal static class Neighbourhoods
{
    private const int MostListed = 12;
    private const string Listed = "SELECT value FROM json_each($months)";

    // Each found from the one before, so that an open range costs as much as the store has months.
    private static readonly string _monthsOfStore =
        $"""
        WITH RECURSIVE known (month) AS (
            SELECT min(month) FROM mention_block WHERE month >= $first
            UNION ALL
            SELECT (SELECT min(next.month) FROM mention_block next WHERE next.month > known.month) FROM known WHERE known.month < $last)
        SELECT month FROM known WHERE month IS NOT NULL UNION ALL SELECT {BlockMonth.Long}
        """;

    public static Neighbourhood Read(SqliteSession session, IReadOnlyCollection<BlockRange> ranges, IEnumerable<MentionId> mentions)
    {
        var rows = new Dictionary<long, MentionRow>();
        var blocks = StoredBlocks.Of(session, ranges.Select(range => range.Block));
        // A meeting of twenty has two hundred pairs, all with the same days.
        foreach (var alike in ranges.GroupBy(range => (range.Block.Kind, range.From, range.To, range.Part, range.Traits)))
        {
            long[] keys = [.. alike.Select(range => blocks[range.Block].Key).OfType<long>().Distinct()];
            ReadRange(session, alike.First(), keys, long.MaxValue, rows);
        }

        List<MentionRow> named = [.. mentions.Select(mention => MentionRow.Live(session, mention.Value)).OfType<MentionRow>()];
        foreach (var row in named)
            rows.TryAdd(row.Key, row);
        if (named.Count > 0)
            blocks = StoredBlocks.Of(session, blocks.Keys.Concat(named.SelectMany(row => Block.Of(row.Mention.Account))));
        return new(
            [.. rows.Values.OrderBy(row => row.Mention.Id).Select(row => row.Report)],
            EventsOf(session, rows.Values),
            blocks.ToDictionary(block => block.Key, block => block.Value.Version),
            ChangeLog.Counter(session, "judgements"));
    }

    private static List<ResolvedEvent> EventsOf(SqliteSession session, IEnumerable<MentionRow> rows) =>
    [
        .. rows.Select(row => row.EventKey).OfType<long>().Distinct()
            .Select(key => EventRow.ByKey(session, key))
            .OfType<EventRow>().Where(row => row.IsLive)
            .Select(row => row.Columns.ToEvent())
            .OrderBy(resolved => resolved.Id),
    ];

    /// <summary>Reads the live mentions of a range: seeks in each month that it touches, and among the long dates.</summary>
    /// <param name="recorded">Recorded by then, in ticks.</param>
    public static List<MentionRow> InRange(SqliteSession session, BlockRange range, long recorded)
    {
        var rows = new Dictionary<long, MentionRow>();
        if (StoredBlocks.Of(session, [range.Block])[range.Block].Key is { } key)
            ReadRange(session, range, [key], recorded, rows);
        return [.. rows.Values];
    }

    // Of the days of the range, in the blocks of its kind with these keys; what is known already isn't read again.
    private static void ReadRange(SqliteSession session, BlockRange range, long[] keys, long recorded, Dictionary<long, MentionRow> rows)
    {
        if (keys.Length == 0)
            return;
        var from = (range.From ?? DateOnly.MinValue).DayNumber;
        var to = (range.To ?? DateOnly.MaxValue).DayNumber;
        var (first, last) = (BlockMonth.Of(range.Block.Kind, Math.Max(0, from - DateBand.NarrowDays + 1)), BlockMonth.Of(range.Block.Kind, to));
        var isShort = last - first < MostListed;
        object?[] country = range.Traits.Country is { } code ? [code.Value] : [];
        session.ForEach(
            row =>
            {
                if (!rows.ContainsKey(row.GetInt64(0)))
                    rows.Add(row.GetInt64(0), MentionRow.Read(row));
            },
            $"""
            {MentionRow.Select}
            WHERE m.key IN (
                SELECT b.mention FROM mention_block b
                WHERE b.month IN ({(isShort ? Listed : _monthsOfStore)})
                    AND b.block IN (SELECT value FROM json_each($blocks)) AND b.start_day <= $to AND b.start_day + b.days >= $from{BlockMarks.Condition(range.Part, range.Traits)})
                AND m.recorded_at <= $recorded
            """,
            [.. isShort ? [SqlText.Numbers(Enumerable.Range(first, last - first + 1).Append(BlockMonth.Long))] : new object?[] { first, last }, SqlText.Numbers(keys), to, from, .. country, recorded]);
    }

    /// <summary>The months of the store among two, as a statement with <c>$first</c> and <c>$last</c>, and that of long dates.</summary>
    public static string MonthsOfStore => _monthsOfStore;
}
