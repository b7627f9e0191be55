using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Sqlite.Rows;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Reads all live reports month by month through the index of blocks, so that each row is looked up once and near the one before.</summary>
internal sealed class ReportScan(SqliteSession session)
{
    // A month is given out in parts: whoever looks at them has done with the first when the last come.
    private const int DaysOfPart = 8;

    // Decisions and long dates stand in parts of their own: of them the months are those in which they begin.
    private static readonly string _months =
        $"""
        WITH RECURSIVE known (month) AS (
            SELECT min(month) FROM mention_block WHERE month >= 0
            UNION ALL
            SELECT (SELECT min(next.month) FROM mention_block next WHERE next.month > known.month) FROM known WHERE known.month < {BlockMonth.FirstOfDecisions})
        SELECT month FROM known WHERE month < {BlockMonth.FirstOfDecisions}
        UNION SELECT start_day / {BlockMonth.Days} FROM mention_block WHERE month = {BlockMonth.Long}
        UNION SELECT start_day / {BlockMonth.Days} FROM mention_block WHERE month >= {BlockMonth.FirstOfDecisions}
        ORDER BY 1
        """;

    private static readonly string _ofMonth =
        $"""
        {MentionRow.Select}
        WHERE m.key IN (
            SELECT mention FROM mention_block WHERE month = $month
            UNION ALL SELECT mention FROM mention_block WHERE month = $decisions AND start_day BETWEEN $first AND $last
            UNION ALL SELECT mention FROM mention_block WHERE month = {BlockMonth.Long} AND start_day BETWEEN $first AND $last)
        """;

    private readonly HashSet<long> _seen = [];

    // Of which not all members were read yet.
    private readonly Dictionary<long, (ResolvedEvent Event, int Missing)> _open = [];

    public IEnumerable<ScannedPart> Read()
    {
        var months = session.List(row => row.GetInt32(0), _months);
        foreach (var month in months)
        {
            var parts = OfMonth(month).ToLookup(stored => MentionDays.Of(stored.Report).Start.DayNumber / DaysOfPart);
            foreach (var part in parts.OrderBy(part => part.Key))
                yield return new([.. part], FirstOf(part.Key + 1), []);
        }

        yield return new([], null, Unseen());
    }

    private static DateOnly FirstOf(int part) => DateOnly.FromDayNumber(Math.Min(part * DaysOfPart, DateOnly.MaxValue.DayNumber));

    private List<StoredReport> OfMonth(int month)
    {
        var first = month * BlockMonth.Days;
        var rows = session.List(
            MentionRow.Read, _ofMonth, month, BlockMonth.Of(EventKind.Cancellation, first), first, first + BlockMonth.Days - 1);
        return rows.ConvertAll(row => new StoredReport(row.Report, row.EventKey is { } key ? EventOf(key) : null));
    }

    private ResolvedEvent? EventOf(long key)
    {
        if (!_open.Remove(key, out var open))
        {
            if (EventRow.ByKey(session, key) is not { IsLive: true } row)
                return null;
            _seen.Add(key);
            open = (row.Columns.ToEvent(), row.Columns.Members.Length);
        }

        if (open.Missing > 1)
            _open.Add(key, (open.Event, open.Missing - 1));
        return open.Event;
    }

    private List<EventId> Unseen()
    {
        var unseen = new List<EventId>();
        session.ForEach(
            row =>
            {
                if (!_seen.Contains(row.GetInt64(0)))
                    unseen.Add(new(row.GetString(1)));
            },
            "SELECT key, id FROM event WHERE superseded_at IS NULL");
        return unseen;
    }
}
