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
    public static Neighbourhood Read(SqliteSession session, IEnumerable<BlockRange> ranges, IEnumerable<MentionId> mentions)
    {
        var rows = new Dictionary<MentionId, MentionRow>();
        var blocks = new HashSet<Block>();
        foreach (var range in ranges)
        {
            blocks.Add(range.Block);
            foreach (var row in InRange(session, range))
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
            blocks.ToDictionary(block => block, block => CommitCondition.Version(session, block)));
    }

    private static List<ResolvedEvent> EventsOf(SqliteSession session, IEnumerable<MentionRow> rows) =>
    [
        .. rows.Select(row => row.EventKey).OfType<long>().Distinct()
            .Select(key => EventRow.ByKey(session, key))
            .OfType<EventRow>().Where(row => row.IsLive)
            .Select(row => row.Columns.ToEvent())
            .OrderBy(resolved => resolved.Id),
    ];

    private static IEnumerable<MentionRow> InRange(SqliteSession session, BlockRange range)
    {
        var from = (range.From ?? DateOnly.MinValue).DayNumber;
        var to = (range.To ?? DateOnly.MaxValue).DayNumber;
        var kind = WireName.Of(range.Block.Kind);
        return InBand(session, kind, range.Block.Key, DateBand.Narrow, Math.Max(0, from - DateBand.NarrowDays + 1), from, to)
            .Concat(InBand(session, kind, range.Block.Key, DateBand.Wide, 0, from, to));
    }

    private static List<MentionRow> InBand(SqliteSession session, string kind, string block, int band, int least, int from, int to) => session.List(
        MentionRow.Read,
        $"""
        {MentionRow.Select}
        WHERE m.key IN (
            SELECT b.mention FROM mention_block b
            WHERE b.block = (SELECT key FROM block WHERE kind = $kind AND block = $block) AND b.band = $band AND b.start_day BETWEEN $least AND $to AND b.end_day >= $from)
        """,
        kind, block, band, least, to, from);
}
