using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Storage.Statistics;

/// <summary>Where a day falls in a timeline, and which dates are too vague for it.</summary>
public static class TimeBuckets
{
    private const int Week = 7;
    private const int ShortestMonth = 28;
    private const int ShortestYear = 365;

    /// <summary>The precisions that are less exact than the bucket.</summary>
    public static IReadOnlyList<DatePrecision> VaguerThan(TimeBucket bucket) => bucket switch
    {
        TimeBucket.Day or TimeBucket.Week => [DatePrecision.Month, DatePrecision.Year],
        TimeBucket.Month or TimeBucket.Quarter => [DatePrecision.Year],
        _ => [],
    };

    /// <summary>The days of the shortest date that may be less exact than the bucket.</summary>
    public static int LeastVagueDays(TimeBucket bucket) => VaguerThan(bucket).Contains(DatePrecision.Month) ? ShortestMonth : ShortestYear;

    /// <summary>First and last day of the bucket in which a day lies.</summary>
    public static (DateOnly From, DateOnly To) Around(DateOnly day, TimeBucket bucket) => bucket switch
    {
        TimeBucket.Day => (day, day),
        TimeBucket.Week => WeekOf(day),
        TimeBucket.Month => Months(day.Year, day.Month, 1),
        TimeBucket.Quarter => Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, 3),
        _ => Months(day.Year, 1, 12),
    };

    // The calendar begins with a Monday and ends with a Friday.
    private static (DateOnly From, DateOnly To) WeekOf(DateOnly day)
    {
        var monday = day.DayNumber - (day.DayNumber % Week);
        return (DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(Math.Min(monday + Week - 1, DateOnly.MaxValue.DayNumber)));
    }

    private static (DateOnly From, DateOnly To) Months(int year, int first, int count)
    {
        var last = first + count - 1;
        return (new(year, first, 1), new(year, last, DateTime.DaysInMonth(year, last)));
    }
}
