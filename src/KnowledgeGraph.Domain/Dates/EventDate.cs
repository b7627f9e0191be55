using System.Globalization;

namespace KnowledgeGraph.Domain.Dates;

/// <summary>The days, both included, in which an event lies. A month or year spans its first to its last day.</summary>
public sealed record EventDate
{
    /// <exception cref="ArgumentException">The end is before the start, or a month or year isn't spanned whole.</exception>
    public EventDate(DateOnly start, DateOnly end, DatePrecision precision = DatePrecision.Day)
    {
        if (end < start)
            throw new ArgumentException($"The date ends on {Iso(end)}, before it starts on {Iso(start)}.", nameof(end));
        if (precision == DatePrecision.Month && (start, end) != MonthOf(start))
            throw new ArgumentException($"Precision MONTH spans a whole month, not {Iso(start)} to {Iso(end)}.", nameof(precision));
        if (precision == DatePrecision.Year && (start, end) != YearOf(start))
            throw new ArgumentException($"Precision YEAR spans a whole year, not {Iso(start)} to {Iso(end)}.", nameof(precision));
        Start = start;
        End = end;
        Precision = precision;
    }

    public DateOnly Start { get; }

    public DateOnly End { get; }

    public DatePrecision Precision { get; }

    public static EventDate Day(DateOnly day) => new(day, day);

    public static EventDate Month(int year, int month)
    {
        var (start, end) = MonthOf(new DateOnly(year, month, 1));
        return new(start, end, DatePrecision.Month);
    }

    public static EventDate Year(int year)
    {
        var (start, end) = YearOf(new DateOnly(year, 1, 1));
        return new(start, end, DatePrecision.Year);
    }

    public bool Overlaps(EventDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.End && other.Start <= End;
    }

    /// <summary>Days between the two spans; 0 when they overlap.</summary>
    public int DaysFrom(EventDate other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Math.Max(0, Math.Max(Start.DayNumber - other.End.DayNumber, other.Start.DayNumber - End.DayNumber));
    }

    public override string ToString() => Precision switch
    {
        DatePrecision.Year => Start.ToString("yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Start == End ? Iso(Start) : $"{Iso(Start)}/{Iso(End)}",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (DateOnly Start, DateOnly End) MonthOf(DateOnly day) =>
        (new(day.Year, day.Month, 1), new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));

    private static (DateOnly Start, DateOnly End) YearOf(DateOnly day) => (new(day.Year, 1, 1), new(day.Year, 12, 31));
}
