using KnowledgeGraph.Domain.Dates;

namespace KnowledgeGraph.Extraction.Dates.Values;

/// <summary>Arithmetic on days that answers null where the calendar ends, instead of throwing.</summary>
internal static class Calendar
{
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    public static DateOnly? Add(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    public static EventDate? DayFrom(DateOnly day, long days) => Add(day, days) is { } there ? EventDate.Day(there) : null;

    public static EventDate? Span(DateOnly? start, DateOnly? end) =>
        start is { } s && end is { } e && s <= e ? new EventDate(s, e) : null;

    public static EventDate? Month(long year, int month) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 ? EventDate.Month((int)year, month) : null;

    public static EventDate? MonthFrom(DateOnly day, long months)
    {
        var number = (day.Year * 12L) + day.Month - 1 + months;
        return number >= 12 ? Month(number / 12, (int)(number % 12) + 1) : null;
    }

    public static EventDate? Year(long year) => year is >= 1 and <= 9999 ? EventDate.Year((int)year) : null;

    /// <summary>Monday of the week that <paramref name="day"/> lies in.</summary>
    public static DateOnly? Monday(DateOnly day) => Add(day, 1 - Weekday(day));

    /// <summary>1 Monday to 7 Sunday.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
