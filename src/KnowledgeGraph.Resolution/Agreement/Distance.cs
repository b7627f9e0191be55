using KnowledgeGraph.Domain.Dates;
using KnowledgeGraph.Domain.Events;

namespace KnowledgeGraph.Resolution.Agreement;

/// <summary>The distance in time of two reports of one kind. <paramref name="Days"/> orders those of one closeness.</summary>
internal readonly record struct Distance(Closeness Closeness, int Days)
{
    /// <summary>How many days apart two reports without a date may be published.</summary>
    public const int UndatedFromUndated = 3;

    /// <summary>How many days from an event a report without a date may be published.</summary>
    public const int UndatedFromEvent = 7;

    /// <summary>The same after a decision to call something off: decisions are few, and are told again when the thing is planned anew.</summary>
    public const int UndatedFromDecision = 60;

    /// <summary>How many days apart reports of one event may date it: it is another day elsewhere.</summary>
    public const int TimeZone = 1;

    private const int MovedPlan = 7;
    private const int DaysOfWeek = 7;
    private const int MostWeeks = 8;

    /// <returns>Null: they lie too far apart for one event.</returns>
    public static Distance? Between(ReportFacts a, ReportFacts b) => IsToldInTime(a, b) && IsToldInTime(b, a)
        ? (a.Date, b.Date) switch
        {
            ({ } one, { } other) => Dated(a, one, b, other),
            ({ } date, null) => Undated(a.Kind, date, b.Published),
            (null, { } date) => Undated(a.Kind, date, a.Published),
            _ => BothUndated(a.Published, b.Published),
        }
        : null;

    private static Distance? Dated(ReportFacts a, EventDate one, ReportFacts b, EventDate other)
    {
        var days = one.DaysFrom(other);
        if (one.Precision != DatePrecision.Day || other.Precision != DatePrecision.Day)
        {
            return days > 0 ? null : new(
                one.Precision == DatePrecision.Year || other.Precision == DatePrecision.Year ? Closeness.Year : Closeness.Month, WeeksOfPlans(a, b));
        }

        if (days == 0)
            return new(one.Start == other.Start ? Closeness.SameDay : Closeness.DayApart, 0);
        if (a.Kind == EventKind.Statement)
            return null;
        if (days <= TimeZone)
            return new(Closeness.DayApart, days);
        return days <= MovedPlan && ArePlanAndOutcome(a, b) ? new(Closeness.PlanMoved, days) : null;
    }

    // What took place isn't told before its day, nor a plan after it. Whoever is no vaguer than the other is left as they are: it may be the other that is wrong.
    private static bool IsToldInTime(ReportFacts vague, ReportFacts other)
    {
        if (other.Date is not { } date || vague.Published is not { } published || vague.Date is { } own && own.Precision <= date.Precision)
            return true;
        return vague.Account.Status == EventStatus.Planned
            ? date.End.DayNumber >= published.DayNumber - TimeZone
            : date.Start.DayNumber <= published.DayNumber + TimeZone;
    }

    // A plan that is told vaguely is the plan of its time, not one that was made when that had come to nothing.
    // And what is told from afar is told of what took place rather than of what was planned.
    private static int WeeksOfPlans(ReportFacts a, ReportFacts b)
    {
        if (a.Account.Status != b.Account.Status)
            return 1;
        return a.Account.Status == EventStatus.Planned && a.Published is { } one && b.Published is { } other
            ? Math.Min(MostWeeks, Math.Abs(one.DayNumber - other.DayNumber) / DaysOfWeek)
            : 0;
    }

    private static Distance? Undated(EventKind kind, EventDate date, DateOnly? published)
    {
        if (published is not { } day)
            return null;
        var days = date.DaysFrom(EventDate.Day(day));
        var most = kind == EventKind.Cancellation && date.End < day ? UndatedFromDecision : UndatedFromEvent;
        return days <= most ? new(Closeness.Undated, days) : null;
    }

    // Two that know no day at all may still be copies of one story.
    private static Distance? BothUndated(DateOnly? one, DateOnly? other)
    {
        if (one is not { } a || other is not { } b)
            return one is null && other is null ? new(Closeness.Undated, UndatedFromEvent) : null;
        var days = Math.Abs(a.DayNumber - b.DayNumber);
        return days <= UndatedFromUndated ? new(Closeness.Undated, days) : null;
    }

    // What is planned when the outcome is over is another thing.
    private static bool ArePlanAndOutcome(ReportFacts a, ReportFacts b) => a.Kind is EventKind.Visit or EventKind.Meeting
        && (a.Account.Status, b.Account.Status) switch
        {
            (EventStatus.Planned, EventStatus.Occurred) => !(a.Published > b.Date!.End),
            (EventStatus.Occurred, EventStatus.Planned) => !(b.Published > a.Date!.End),
            _ => false,
        };
}
