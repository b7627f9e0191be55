using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>How well the days of two reports fit, from the surest to the weakest.</summary>
internal enum Closeness
{
    SameDay,
    DayApart,
    PlanMoved,
    Month,
    Year,
    Undated,
}

/// <summary>The distance in time of two reports of one kind. <paramref name="Days"/> orders those of one closeness.</summary>
internal readonly record struct Distance(Closeness Closeness, int Days)
{
    /// <summary>How many days apart two reports without a date may be published.</summary>
    public const int UndatedFromUndated = 3;

    private const int TimeZone = 1;
    private const int MovedPlan = 7;
    private const int UndatedFromEvent = 7;

    /// <returns>Null: they lie too far apart for one event.</returns>
    public static Distance? Between(ReportFacts a, ReportFacts b) => (a.Date, b.Date) switch
    {
        ({ } one, { } other) => Dated(a, one, b, other),
        ({ } date, null) => Undated(date, b.Published),
        (null, { } date) => Undated(date, a.Published),
        _ => BothUndated(a.Published, b.Published),
    };

    private static Distance? Dated(ReportFacts a, EventDate one, ReportFacts b, EventDate other)
    {
        var days = one.DaysFrom(other);
        if (one.Precision != DatePrecision.Day || other.Precision != DatePrecision.Day)
            return days > 0 ? null : new(one.Precision == DatePrecision.Year || other.Precision == DatePrecision.Year ? Closeness.Year : Closeness.Month, 0);
        if (days == 0)
            return new(one.Start == other.Start ? Closeness.SameDay : Closeness.DayApart, 0);
        if (a.Kind == EventKind.Statement)
            return null;
        if (days <= TimeZone)
            return new(Closeness.DayApart, days);
        return days <= MovedPlan && ArePlanAndOutcome(a, b) ? new(Closeness.PlanMoved, days) : null;
    }

    private static Distance? Undated(EventDate date, DateOnly? published)
    {
        if (published is not { } day)
            return null;
        var days = date.DaysFrom(EventDate.Day(day));
        return days <= UndatedFromEvent ? new(Closeness.Undated, days) : null;
    }

    // Two that know no day at all may still be copies of one story.
    private static Distance? BothUndated(DateOnly? one, DateOnly? other)
    {
        if (one is not { } a || other is not { } b)
            return one is null && other is null ? new(Closeness.Undated, UndatedFromEvent) : null;
        var days = Math.Abs(a.DayNumber - b.DayNumber);
        return days <= UndatedFromUndated ? new(Closeness.Undated, days) : null;
    }

    private static bool ArePlanAndOutcome(ReportFacts a, ReportFacts b) =>
        a.Kind is EventKind.Visit or EventKind.Meeting && a.Account.Status != b.Account.Status;
}
