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
    private const string OneBlock = "= (SELECT key FROM block WHERE kind = $kind AND block = $block)";
    private const string SeveralBlocks = "IN (SELECT key FROM block WHERE kind = $kind AND block IN (SELECT value FROM json_each($blocks)))";

    // Each found from the one before, so that an open range costs as much as the store has months.
    private static readonly string _monthsOfStore =
        $"""
        WITH RECURSIVE known (month) AS (
            SELECT min(month) FROM mention_block WHERE month >= $first
            UNION ALL
            SELECT (SELECT min(next.month) FROM mention_block next WHERE next.month > known.month) FROM known WHERE known.month < $last)
        SELECT month FROM known WHERE month IS NOT NULL UNION ALL SELECT {BlockMonth.Long}
        """;

    public static Neighbourhood Read(SqliteSession session, IEnumerable<BlockRange> ranges, IEnumerable<MentionId> mentions)
    {
        var rows = new Dictionary<MentionId, MentionRow>();
        var blocks = new HashSet<Block>();
        // A meeting of twenty has two hundred pairs, all with the same days.
        foreach (var alike in ranges.GroupBy(range => range with { Block = new(range.Block.Kind, "") }))
        {
            string[] keys = [.. alike.Select(range => range.Block.Key).Distinct()];
            blocks.UnionWith(keys.Select(key => new Block(alike.Key.Block.Kind, key)));
            foreach (var row in InRange(session, alike.Key, keys))
                rows.TryAdd(row.Mention.Id, row);
        }

        foreach (var mention in mentions)
        {
            if (MentionRow.Live(session, mention.Value) is not { } row)
                continue;
            rows.TryAdd(mention, row);
            blocks.UnionWith(Block.Of(row.Mention.Account));
        }

        return new(
            [.. rows.Values.OrderBy(row => row.Mention.Id).Select(row => row.Report)],
            EventsOf(session, rows.Values),
            blocks.ToDictionary(block => block, block => CommitCondition.Version(session, block)),
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
    public static List<MentionRow> InRange(SqliteSession session, BlockRange range, long recorded = long.MaxValue) =>
        InRange(session, range, [range.Block.Key], recorded);

    // Of the days of the range, in the blocks of its kind with these keys.
    private static List<MentionRow> InRange(SqliteSession session, BlockRange range, string[] keys, long recorded = long.MaxValue)
    {
        var from = (range.From ?? DateOnly.MinValue).DayNumber;
        var to = (range.To ?? DateOnly.MaxValue).DayNumber;
        var (first, last) = (BlockMonth.Of(Math.Max(0, from - DateBand.NarrowDays + 1)), BlockMonth.Of(to));
        var isShort = last - first < MostListed;
        return session.List(
            MentionRow.Read,
            $"""
            {MentionRow.Select}
            WHERE m.key IN (
                SELECT b.mention FROM mention_block b
                WHERE b.month IN ({(isShort ? Listed(last - first) : _monthsOfStore)})
                    AND b.block {(keys.Length == 1 ? OneBlock : SeveralBlocks)} AND b.start_day <= $to AND b.end_day >= $from)
                AND m.recorded_at <= $recorded{Condition(range.Part)}
            """,
            [.. isShort ? Enumerable.Range(first, last - first + 1).Cast<object?>() : [first, last], WireName.Of(range.Block.Kind), keys.Length == 1 ? keys[0] : RecordJson.Write(keys), to, from, recorded]);
    }

    /// <summary>The months of the store among two, as a statement with <c>$first</c> and <c>$last</c>, and that of long dates.</summary>
    public static string MonthsOfStore => _monthsOfStore;

    private static string Condition(BlockPart part) => part switch
    {
        BlockPart.Undated => " AND m.start_day IS NULL",
        BlockPart.UndatedOrPlanned => " AND (m.start_day IS NULL OR m.status = 'PLANNED')",
        BlockPart.UndatedOrNotPlanned => " AND (m.start_day IS NULL OR m.status <> 'PLANNED')",
        BlockPart.Planned => " AND m.status = 'PLANNED'",
        BlockPart.AboutVisit => " AND m.cancels = 'VISIT'",
        BlockPart.AboutMeeting => " AND m.cancels = 'MEETING'",
        BlockPart.MovesVisit => " AND m.cancels = 'VISIT' AND m.form <> 'CANCELLED'",
        BlockPart.MovesMeeting => " AND m.cancels = 'MEETING' AND m.form <> 'CANCELLED'",
        _ => "",
    };

    private static string Listed(int further) => $"{BlockMonth.Long}, {string.Join(", ", Enumerable.Range(0, further + 1).Select(month => $"$month{month}"))}";
}
