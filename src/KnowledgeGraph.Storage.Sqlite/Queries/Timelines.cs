using KnowledgeGraph.Domain;
using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;
using KnowledgeGraph.Storage.Events;
using KnowledgeGraph.Storage.Records;
using KnowledgeGraph.Storage.Sqlite.Connections;
using KnowledgeGraph.Storage.Statistics;

namespace KnowledgeGraph.Storage.Sqlite.Queries;

/// <summary>Counts events by the bucket in which they begin: day after day in the order of the index that finds them, and of the days a row for each bucket.</summary>
internal static class Timelines
{
    private const string SecondsOfDay = "(day - 719162) * 86400";

    public static IReadOnlyList<TimelinePoint> Read(SqliteSession session, EventFilter filter, TimeBucket bucket)
    {
        var tally = new TimelineTally(bucket);
        var kinds = Enum.GetValues<EventKind>().Where(kind => filter.Kinds?.Contains(kind) != false).ToList();
        foreach (var reading in EventReading.Of(filter, byDate: true).Where(reading => reading.Band != DateBand.Undated))
        {
            var sql = Statement(reading, filter, bucket, kinds);
            session.List(row => Add(tally, row, kinds), sql.ToString(), sql.Values);
        }

        return tally.Points();
    }

    public static SqlText Statement(EventReading reading, EventFilter filter, TimeBucket bucket, IReadOnlyList<EventKind> kinds)
    {
        var vague = Vague(reading, bucket);
        // What is counted of each row costs most: the last kind is what the others leave.
        var counts = kinds.SkipLast(1).Select((kind, i) => $", sum(d.kind = '{WireName.Of(kind)}'{(vague is null ? "" : $" AND NOT {vague}")}) AS kind_{i}");
        var days = reading.Select($"d.start_day AS day, {(vague is null ? "0" : $"sum({vague})")} AS vague, count(*) AS events{string.Concat(counts)}", filter)
            .Add("\nGROUP BY d.start_day");
        return Step(bucket) is not { } step ? days : days.Within(
            $"SELECT min(day), sum(vague), sum(events){string.Concat(kinds.SkipLast(1).Select((_, i) => $", sum(kind_{i})"))}\nFROM (\n",
            $")\nGROUP BY {step}");
    }

    // What is the same for the days of a bucket; null: each day is its own. Days are counted from a Monday. Quarters are added up of months.
    private static string? Step(TimeBucket bucket) => bucket switch
    {
        TimeBucket.Day => null,
        TimeBucket.Week => "day / 7",
        TimeBucket.Month or TimeBucket.Quarter => $"strftime('%Y%m', {SecondsOfDay}, 'unixepoch')",
        _ => $"strftime('%Y', {SecondsOfDay}, 'unixepoch')",
    };

    private static int Add(TimelineTally tally, SqliteRow row, List<EventKind> kinds)
    {
        var start = DateOnly.FromDayNumber(row.GetInt32(0));
        var vague = row.GetInt64(1);
        var left = row.GetInt64(2) - vague;
        tally.AddVague(start, vague);
        for (var i = 0; i < kinds.Count - 1; i++)
        {
            var count = row.GetInt64(3 + i);
            left -= count;
            tally.Add(start, kinds[i], count);
        }

        tally.Add(start, kinds[^1], left);
        return 0;
    }

    // Rows don't tell the precision; the event is looked up only where the length of the date leaves it open. AND would look it up for
    // every row.
    private static string? Vague(EventReading reading, TimeBucket bucket)
    {
        var vaguer = TimeBuckets.VaguerThan(bucket);
        var least = TimeBuckets.LeastVagueDays(bucket);
        if (vaguer.Count == 0 || (reading.Band == DateBand.Narrow && least > DateBand.NarrowDays))
            return null;
        var precisions = string.Join(", ", vaguer.Select(precision => $"'{WireName.Of(precision)}'"));
        return $"iif(d.end_day - d.start_day >= {least - 1}, (SELECT v.precision FROM event v WHERE v.key = {reading.Access.EventKey}) IN ({precisions}), 0)";
    }
}
