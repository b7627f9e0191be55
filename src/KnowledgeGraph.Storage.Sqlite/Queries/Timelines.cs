using System.Globalization;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Counts events by the bucket in which they begin: a row for each bucket, whose days are a range of the index that finds them.</summary>
internal static class Timelines
{
    // A few events far from all others would have a row for each bucket between: days cost less then.
    private const int MostBuckets = 4_000;

    public static IReadOnlyList<TimelinePoint> Read(SqliteSession session, EventFilter filter, TimeBucket bucket)
    {
        var tally = new TimelineTally(bucket);
        var kinds = Enum.GetValues<EventKind>().Where(kind => filter.Kinds?.Contains(kind) != false).ToList();
        foreach (var reading in EventReading.Of(filter, byDate: true).Where(reading => reading.Band != DateBand.Undated))
        {
            if (BucketsOf(session, reading, filter, bucket) is { } buckets)
            {
                var sql = ByBucket(reading, filter, bucket, kinds, buckets);
                session.ForEach(row => Add(tally, row.GetInt32(0), Numbers(row.GetString(1)), kinds), sql.ToString(), sql.Values);
            }
            else
            {
                var sql = ByDay(reading, filter, bucket, kinds);
                session.ForEach(row => Add(tally, row.GetInt32(0), Numbers(row, kinds.Count + 1), kinds), sql.ToString(), sql.Values);
            }
        }

        return tally.Points();
    }

    /// <param name="buckets">First and last day of each.</param>
    public static SqlText ByBucket(
        EventReading reading, EventFilter filter, TimeBucket bucket, IReadOnlyList<EventKind> kinds, IReadOnlyList<(int From, int To)> buckets)
    {
        var counts = string.Join(" || ' ' || ", Counts(reading, bucket, kinds).Select(count => $"ifnull({count}, 0)"));
        var sql = reading.Select(counts, filter, days: "d.start_day BETWEEN b.value ->> 0 AND b.value ->> 1")
            .Within("SELECT b.value ->> 0, (", ")\nFROM ");
        sql.AddWithValues("json_each(?) b", $"[{string.Join(',', buckets.Select(days => string.Create(CultureInfo.InvariantCulture, $"[{days.From},{days.To}]")))}]");
        return sql;
    }

    public static SqlText ByDay(EventReading reading, EventFilter filter, TimeBucket bucket, IReadOnlyList<EventKind> kinds) =>
        reading.Select($"d.start_day, {string.Join(", ", Counts(reading, bucket, kinds))}", filter).Add("\nGROUP BY d.start_day");

    /// <summary>The buckets from the first of these events to the last.</summary>
    /// <returns>Null: they are better counted by day.</returns>
    public static IReadOnlyList<(int From, int To)>? BucketsOf(SqliteSession session, EventReading reading, EventFilter filter, TimeBucket bucket)
    {
        if (bucket == TimeBucket.Day || !reading.Access.IsByDay)
            return null;
        var buckets = new List<(int From, int To)>();
        if (End(session, reading, filter, "ASC") is not { } first || End(session, reading, filter, "DESC") is not { } last)
            return buckets;
        for (var day = first; day <= last; day = buckets[^1].To + 1)
        {
            if (buckets.Count == MostBuckets)
                return null;
            buckets.Add((day, Math.Min(last, TimeBuckets.Around(DateOnly.FromDayNumber(day), bucket).To.DayNumber)));
        }

        return buckets;
    }

    private static int? End(SqliteSession session, EventReading reading, EventFilter filter, string direction)
    {
        var sql = reading.Select("d.start_day", filter).Add($"\nORDER BY d.start_day {direction} LIMIT 1");
        return (int?)session.Scalar(sql.ToString(), sql.Values);
    }

    // What is counted of each row costs most: the last kind is what the others leave.
    private static IEnumerable<string> Counts(EventReading reading, TimeBucket bucket, IReadOnlyList<EventKind> kinds)
    {
        var vague = Vague(reading, bucket);
        return [
            vague is null ? "0" : $"sum({vague})", "count(*)",
            .. kinds.SkipLast(1).Select(kind => $"sum(d.kind_number = {(int)kind}{(vague is null ? "" : $" AND NOT {vague}")})"),
        ];
    }

    private static long[] Numbers(SqliteRow row, int count) => [.. Enumerable.Range(1, count).Select(row.GetInt64)];

    private static long[] Numbers(string text) => [.. text.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];

    private static void Add(TimelineTally tally, int day, long[] numbers, List<EventKind> kinds)
    {
        var start = DateOnly.FromDayNumber(day);
        var (vague, left) = (numbers[0], numbers[1] - numbers[0]);
        tally.AddVague(start, vague);
        for (var i = 0; i < kinds.Count - 1; i++)
        {
            left -= numbers[2 + i];
            tally.Add(start, kinds[i], numbers[2 + i]);
        }

        tally.Add(start, kinds[^1], left);
    }

    // Rows don't tell the precision; the event is looked up only where the length of its date leaves it open. AND would look it up for
    // every row.
    private static string? Vague(EventReading reading, TimeBucket bucket)
    {
        var vaguer = TimeBuckets.VaguerThan(bucket);
        var least = TimeBuckets.LeastVagueDays(bucket);
        if (vaguer.Count == 0 || (reading.Band == DateBand.Narrow && least > DateBand.NarrowDays))
            return null;
        var precisions = string.Join(", ", vaguer.Select(precision => ((int)precision).ToString(CultureInfo.InvariantCulture)));
        return $"iif(d.end_day - d.start_day >= {least - 1}, (SELECT v.precision_number FROM event v WHERE v.key = {reading.Access.EventKey}) IN ({precisions}), 0)";
    }
}
